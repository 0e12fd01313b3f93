package org.careerpathing.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.importing.writing.LinkFiles;
import org.careerpathing.importing.writing.SmallKinds;
import org.careerpathing.transition.DerivedValues;
import org.careerpathing.version.DataVersion;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes checked rows in one transaction.
 */
@Component
class GraphWriter {

	private static final CypherFile SKILLS = CypherFile.of("importing/skills.cypher");

	private static final CypherFile ROLES = CypherFile.of("importing/roles.cypher");

	private static final CypherFile REQUIREMENTS = CypherFile.of("importing/requirements.cypher");

	private static final CypherFile TRANSITIONS = CypherFile.of("importing/transitions.cypher");

	/** In the order in which they run: what is linked to comes first. */
	private static final List<Step> STEPS = List.of(new Step(SmallKinds.SOURCES, GraphFile.SOURCES),
			new Step(SmallKinds.SCALES, GraphFile.SCALES), new Step(SmallKinds.CONFLICTS, GraphFile.CONFLICTS),
			new Step(SKILLS, GraphFile.SKILLS), new Step(LinkFiles.SKILLS, GraphFile.SKILLS),
			new Step(ROLES, GraphFile.ROLES), new Step(LinkFiles.ROLES, GraphFile.ROLES),
			new Step(REQUIREMENTS, GraphFile.REQUIREMENTS), new Step(TRANSITIONS, GraphFile.TRANSITIONS),
			new Step(SmallKinds.TIERS, GraphFile.TIERS), new Step(SmallKinds.TIER_ROLES, GraphFile.TIERS),
			new Step(SmallKinds.STATEMENTS, GraphFile.STATEMENTS),
			new Step(SmallKinds.STATEMENT_ABOUT, GraphFile.STATEMENTS),
			new Step(SmallKinds.STATEMENT_SIDE_OF, GraphFile.STATEMENTS), new Step(SmallKinds.ROUTES, GraphFile.ROUTES),
			new Step(SmallKinds.ROUTE_LEADS_TO, GraphFile.ROUTES),
			new Step(SmallKinds.CERTIFICATIONS, GraphFile.CERTIFICATIONS),
			new Step(SmallKinds.CERTIFICATION_SUPPORTS, GraphFile.CERTIFICATIONS));

	private final Neo4jClient client;

	private final DerivedValues derivedValues;

	private final DataVersion version;

	GraphWriter(Neo4jClient client, DerivedValues derivedValues, DataVersion version) {
		this.client = client;
		this.derivedValues = derivedValues;
		this.version = version;
	}

	/**
	 * Writes what differs from the graph. Only then what is derived from it is computed
	 * again, and the data gets a new version.
	 */
	@Transactional
	Loaded write(String folder, CsvGraph graph) {
		Written written = STEPS.stream()
			.filter((step) -> !graph.rows(step.file()).isEmpty())
			.map((step) -> run(step.cypher(), graph.values(step.file())))
			.reduce(Written.NOTHING, Written::plus)
			.plus(run(SmallKinds.SAID_BY, List.of()));
		if (!written.equals(Written.NOTHING)) {
			this.version.advance();
			this.derivedValues.deriveAll();
		}
		Map<String, Integer> rows = new LinkedHashMap<>();
		for (GraphFile file : GraphFile.values()) {
			rows.put(file.stem(), graph.rows(file).size());
		}
		return new Loaded(folder, rows, written.created(), written.changed(), this.version.current());
	}

	private Written run(CypherFile cypher, List<Map<String, Object>> rows) {
		return this.client.query(cypher)
			.bind(rows)
			.to("rows")
			.fetchAs(Written.class)
			.mappedBy((types, row) -> new Written(row.get("created").asLong(), row.get("changed").asLong()))
			.one()
			.orElseThrow();
	}

	private record Step(CypherFile cypher, GraphFile file) {

	}

	private record Written(long created, long changed) {

		static final Written NOTHING = new Written(0, 0);

		Written plus(Written other) {
			return new Written(this.created + other.created, this.changed + other.changed);
		}

	}

}
