package org.careerpathing.role;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.careerpathing.change.Provenance;
import org.careerpathing.concept.Status;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.evidence.Disagreement;
import org.careerpathing.evidence.SourceIndex;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a role with all that hangs on it.
 */
@Component
@Transactional(readOnly = true)
class RoleReading {

	private static final CypherFile GET = CypherFile.of("role/get.cypher");

	private final Neo4jClient client;

	private final Roles roles;

	RoleReading(Neo4jClient client, Roles roles) {
		this.client = client;
		this.roles = roles;
	}

	RoleDetails get(RoleId id) {
		return this.client.query(GET)
			.bind(id.value())
			.to("id")
			.fetchAs(RoleDetails.class)
			.mappedBy((types, row) -> details(row))
			.one()
			.orElseThrow(() -> this.roles.unknown(id));
	}

	private static RoleDetails details(Record row) {
		Value role = row.get("role");
		String id = Rows.required(role, "id");
		SourceIndex sources = SourceIndex.of(row, "sources");
		Status status = Rows.constant(role, "status", Status.class);
		return new RoleDetails(id, Rows.required(role, "title"), Rows.text(role, "family"), Rows.integer(role, "level"),
				Rows.constant(role, "track", Track.class), Rows.text(role, "summary"),
				Rows.texts(role, "alternateTitles"), experience(role), pay(role, sources), Rows.text(role, "focus"),
				(status != null) ? status : Status.ACTIVE, Rows.text(role, "replacedBy"),
				sources.refs(Rows.texts(role, "sources")), Rows.list(row, "broader", RoleReading::ref),
				Rows.list(row, "narrower", RoleReading::ref),
				Rows.texts(role, "externalIds").stream().map(RoleDetails.ExternalId::of).toList(),
				!row.get("requirements").isEmpty(),
				Rows.list(row, "requirements", (each) -> Requirement.of(each, sources)),
				Rows.list(row, "tools", RoleReading::tool), Rows.list(row, "tiers", (each) -> tier(each, sources)),
				Rows.list(row, "statements", sources::statement),
				Rows.list(row, "disagreements", (each) -> disagreement(each, sources)),
				Rows.list(row, "certifications", (each) -> certification(each, sources)),
				Rows.list(row, "routes", (each) -> route(each, sources)), Provenance.of(role.asMap()),
				role.get("version").asLong(0), RoleDetails.Links.of(id));
	}

	private static RoleDetails.@Nullable Experience experience(Value role) {
		Integer from = Rows.integer(role, "minMonths");
		Integer upTo = Rows.integer(role, "minMonthsUpTo");
		return (from != null || upTo != null) ? new RoleDetails.Experience(from, upTo) : null;
	}

	private static RoleDetails.@Nullable Pay pay(Value role, SourceIndex sources) {
		boolean known = Stream
			.of("payMin", "payMedian", "payMax", "payTopCoded", "payCurrency", "payYear", "payNote", "paySource")
			.anyMatch((key) -> !role.get(key).isNull());
		if (!known) {
			return null;
		}
		String source = Rows.text(role, "paySource");
		return new RoleDetails.Pay(Rows.whole(role, "payMin"), Rows.whole(role, "payMedian"),
				Rows.whole(role, "payMax"), Rows.list(role, "payTopCoded", RoleReading::topCoded),
				Rows.text(role, "payCurrency"), Rows.integer(role, "payYear"), Rows.text(role, "payNote"),
				(source != null) ? sources.refs(List.of(source)).getFirst() : null);
	}

	/** As the answer names it: {@code payMax} is {@code max}. */
	private static String topCoded(Value property) {
		return property.asString().replaceFirst("^pay", "").toLowerCase(Locale.ROOT);
	}

	private static RoleRef ref(Value role) {
		return new RoleRef(Rows.required(role, "id"), Rows.required(role, "title"), Rows.integer(role, "level"));
	}

	private static RoleDetails.Tool tool(Value tool) {
		return new RoleDetails.Tool(Rows.required(tool, "id"), Rows.required(tool, "name"),
				Rows.texts(tool, "examples"), tool.get("hot").isNull() ? null : (Boolean) tool.get("hot").asBoolean(),
				tool.get("inDemand").isNull() ? null : (Boolean) tool.get("inDemand").asBoolean());
	}

	private static RoleDetails.Tier tier(Value tier, SourceIndex sources) {
		return new RoleDetails.Tier(Rows.required(tier, "id"), Rows.text(tier, "ladder"), Rows.integer(tier, "rank"),
				Rows.text(tier, "title"), Rows.text(tier, "summary"), sources.refs(Rows.texts(tier, "sources")));
	}

	private static Disagreement disagreement(Value conflict, SourceIndex sources) {
		return new Disagreement(Rows.required(conflict, "id"), Rows.required(conflict, "question"),
				Rows.list(conflict, "sides", sources::statement));
	}

	private static RoleDetails.Certification certification(Value row, SourceIndex sources) {
		return new RoleDetails.Certification(Rows.required(row, "id"), Rows.text(row, "title"),
				Rows.text(row, "abbreviation"), Rows.text(row, "provider"), Rows.text(row, "summary"),
				sources.refs(Rows.texts(row, "sources")));
	}

	private static RoleDetails.Route route(Value route, SourceIndex sources) {
		return new RoleDetails.Route(Rows.required(route, "id"), Rows.text(route, "kind"), Rows.text(route, "title"),
				Rows.text(route, "summary"), Rows.texts(route, "steps"), sources.refs(Rows.texts(route, "sources")));
	}

}
