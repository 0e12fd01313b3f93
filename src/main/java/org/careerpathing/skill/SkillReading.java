package org.careerpathing.skill;

import org.careerpathing.change.Provenance;
import org.careerpathing.concept.Status;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.evidence.SourceIndex;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a skill with all that hangs on it.
 */
@Component
@Transactional(readOnly = true)
class SkillReading {

	private static final CypherFile GET = CypherFile.of("skill/get.cypher");

	private final Neo4jClient client;

	private final Skills skills;

	SkillReading(Neo4jClient client, Skills skills) {
		this.client = client;
		this.skills = skills;
	}

	SkillDetails get(SkillId id) {
		return this.client.query(GET)
			.bind(id.value())
			.to("id")
			.fetchAs(SkillDetails.class)
			.mappedBy((types, row) -> details(row))
			.one()
			.orElseThrow(() -> this.skills.unknown(id));
	}

	private static SkillDetails details(Record row) {
		Value skill = row.get("skill");
		String id = Rows.required(skill, "id");
		Status status = Rows.constant(skill, "status", Status.class);
		return new SkillDetails(id, Rows.required(skill, "name"), Rows.text(skill, "category"),
				Rows.text(skill, "summary"), Rows.texts(skill, "alternateNames"),
				(status != null) ? status : Status.ACTIVE, Rows.text(skill, "replacedBy"),
				SourceIndex.of(row, "sources").refs(Rows.texts(skill, "sources")),
				Rows.list(row, "buildsOn",
						(each) -> new SkillRef(Rows.required(each, "id"), Rows.required(each, "name"))),
				new SkillDetails.RequiredBy(row.get("roles").asInt(),
						Rows.list(row, "firstRoles", SkillReading::requiring)),
				Provenance.of(skill.asMap()), skill.get("version").asLong(0), SkillDetails.Links.of(id));
	}

	private static SkillDetails.RequiringRole requiring(Value role) {
		return new SkillDetails.RequiringRole(Rows.required(role, "id"), Rows.required(role, "title"),
				Rows.decimal(role, "level"), Rows.decimal(role, "importance"));
	}

}
