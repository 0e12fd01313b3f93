package org.careerpathing.transition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.evidence.SourceIndex;
import org.careerpathing.role.RoleId;
import org.careerpathing.role.Roles;
import org.careerpathing.skill.SkillRef;
import org.careerpathing.version.DataVersion;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What roles ask beyond other roles, whether a move leads from one to the other or not.
 */
@Component
public class Gaps {

	private static final CypherFile GAP = CypherFile.of("transition/gap.cypher");

	private final Neo4jClient client;

	private final Roles roles;

	private final Assumptions assumptions;

	private final DataVersion dataVersion;

	Gaps(Neo4jClient client, Roles roles, Assumptions assumptions, DataVersion dataVersion) {
		this.client = client;
		this.roles = roles;
		this.assumptions = assumptions;
		this.dataVersion = dataVersion;
	}

	/**
	 * What the target asks beyond the origin.
	 * @param from the origin
	 * @param to the target; may be the origin
	 * @return the gap
	 * @throws org.careerpathing.web.Problem 404 where there is no such role
	 */
	@Transactional(readOnly = true)
	public Gap between(RoleId from, RoleId to) {
		long version = this.dataVersion.current();
		List<Record> rows = List.copyOf(this.client.query(GAP)
			.bind(from.value())
			.to("from")
			.bind(to.value())
			.to("to")
			.bind(this.assumptions.level())
			.to("assumedLevel")
			.bind(this.assumptions.importance())
			.to("assumedImportance")
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all());
		if (rows.isEmpty()) {
			this.roles.get(from);
			throw this.roles.unknown(to);
		}
		Record first = rows.getFirst();
		List<SkillGap> skills = rows.stream().filter((row) -> !row.get("skill").isNull()).map(Gaps::skill).toList();
		List<String> unknown = Stream
			.of(first.get("fromKnown").asBoolean() ? null : "from", skills.isEmpty() ? "to" : null)
			.filter(Objects::nonNull)
			.toList();
		return new Gap(version, Edge.role(first.get("from")), Edge.role(first.get("to")), unknown.isEmpty(), unknown,
				learning(skills, from.equals(to)), skills);
	}

	private static LearningAmount learning(List<SkillGap> skills, boolean same) {
		if (skills.isEmpty()) {
			return LearningAmount.of(same ? 0.0 : null, true);
		}
		return LearningAmount.of(skills.stream().mapToDouble(SkillGap::learning).sum(),
				skills.stream().noneMatch(SkillGap::assumed));
	}

	private static SkillGap skill(Record row) {
		Value skill = row.get("skill");
		Value asked = row.get("asked");
		Value has = row.get("has");
		return new SkillGap(new SkillRef(Rows.required(skill, "id"), Rows.required(skill, "name")),
				Rows.text(skill, "category"), SkillGap.State.valueOf(Rows.required(row, "state")),
				has.isNull() ? null : Rows.decimal(has, "level"), Rows.decimal(asked, "level"),
				Rows.decimal(asked, "importance"), Rows.decimal(row, "missing"), row.get("learning").asDouble(),
				row.get("assumed").asBoolean(), SourceIndex.of(row, "sources").evidence(asked, null),
				Rows.text(asked, "note"));
	}

}
