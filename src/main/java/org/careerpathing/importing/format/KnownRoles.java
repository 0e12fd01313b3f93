package org.careerpathing.importing.format;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What formats have to know of roles that are in the graph, beyond their names.
 */
@Component
class KnownRoles {

	private static final CypherFile STANDING = CypherFile.of("importing/role-standing.cypher");

	private static final CypherFile AMENDED = CypherFile.of("importing/amended-by.cypher");

	private final Neo4jClient client;

	KnownRoles(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Where some roles stand.
	 * @param ids their ids
	 * @return by id
	 */
	Map<String, Standing> standings(Collection<String> ids) {
		Map<String, Standing> standings = new HashMap<>();
		this.client.query(STANDING).bind(List.copyOf(ids)).to("ids").fetchAs(Boolean.class).mappedBy((types, row) -> {
			standings.put(Rows.required(row, "id"),
					new Standing(Rows.text(row, "family"), Rows.integer(row, "level"),
							"MANAGEMENT".equals(Rows.text(row, "track")),
							"INDIVIDUAL_CONTRIBUTOR".equals(Rows.text(row, "track"))));
			return true;
		}).all();
		return standings;
	}

	/**
	 * The roles to which a source added something.
	 * @param source its id
	 * @param pay whether pay, or ids of other schemes
	 * @return their ids
	 */
	List<String> amendedBy(String source, boolean pay) {
		return this.client.query(AMENDED)
			.bind(source)
			.to("source")
			.fetchAs(Amended.class)
			.mappedBy((types, row) -> new Amended(Rows.required(row, "id"), row.get("pay").asBoolean(),
					row.get("ids").asBoolean()))
			.all()
			.stream()
			.filter((role) -> pay ? role.pay() : role.ids())
			.map(Amended::id)
			.toList();
	}

	private record Amended(String id, boolean pay, boolean ids) {

	}

	/**
	 * Where a role stands.
	 *
	 * @param family its ladder; null where unknown
	 * @param level its step; null where unknown
	 * @param manages whether it is known to lead people
	 * @param contributes whether it is known not to
	 */
	record Standing(@Nullable String family, @Nullable Integer level, boolean manages, boolean contributes) {

		static final Standing UNKNOWN = new Standing(null, null, false, false);

		/**
		 * The kind of a move from here.
		 * @param to where it leads
		 * @return the kind; null where the families are not known
		 */
		@Nullable String kindOfMove(Standing to) {
			if (this.contributes && to.manages) {
				return "CROSSOVER";
			}
			if (this.family == null || to.family == null) {
				return null;
			}
			if (!this.family.equals(to.family)) {
				return "CROSSOVER";
			}
			int up = (this.level == null || to.level == null) ? 0 : to.level.compareTo(this.level);
			return (up > 0) ? "PROMOTION" : (up < 0) ? "STEP_BACK" : "LATERAL";
		}

	}

}
