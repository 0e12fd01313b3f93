package org.careerpathing.role;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.careerpathing.change.Change.Concept;
import org.careerpathing.change.EditedByHand;
import org.careerpathing.change.Provenance;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.evidence.SourceIndex;
import org.careerpathing.evidence.Sources;
import org.careerpathing.skill.Skill;
import org.careerpathing.skill.SkillId;
import org.careerpathing.skill.Skills;
import org.careerpathing.version.DataVersion;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Preconditions;
import org.careerpathing.web.Problem;
import org.careerpathing.web.ProblemType;
import org.careerpathing.web.Written;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/**
 * Reads and writes what a role requires of one skill.
 */
@Component
class Requirements {

	private static final CypherFile GET = CypherFile.of("role/get-requirement.cypher");

	private static final CypherFile PUT = CypherFile.of("role/put-requirement.cypher");

	private static final CypherFile RETIRE = CypherFile.of("role/retire-requirement.cypher");

	private final Neo4jClient client;

	private final Roles roles;

	private final Skills skills;

	private final Sources sources;

	private final DataVersion dataVersion;

	private final EditedByHand byHand;

	private final ApplicationEventPublisher events;

	Requirements(Neo4jClient client, Roles roles, Skills skills, Sources sources, DataVersion dataVersion,
			EditedByHand byHand, ApplicationEventPublisher events) {
		this.client = client;
		this.roles = roles;
		this.skills = skills;
		this.sources = sources;
		this.dataVersion = dataVersion;
		this.byHand = byHand;
		this.events = events;
	}

	@Transactional(readOnly = true)
	RequirementDetails get(RoleId role, SkillId skill) {
		Stored stored = find(role, skill).orElseThrow(() -> unknown(role, skill));
		if (stored.retired()) {
			throw new Problem(ProblemType.UNKNOWN_REQUIREMENT,
					"The requirement of " + skill + " by " + role + " was retired. A PUT brings it back.");
		}
		return stored.requirement();
	}

	@Transactional
	Written<RequirementDetails> put(RoleId roleId, SkillId skillId, RequirementProperties given,
			Preconditions preconditions) {
		long data = this.dataVersion.advance();
		InputChecks checks = new InputChecks();
		Map<String, @Nullable Object> properties = given.checked(checks);
		checks.known("sources", given.sources(), "source", this.sources::missing);
		checks.done();
		requireInUse(roleId, skillId);
		Long version = find(roleId, skillId).filter((stored) -> !stored.retired())
			.map((stored) -> stored.requirement().version())
			.orElse(null);
		preconditions.check(version);
		EditedByHand.Snapshot was = this.byHand.before(Concept.REQUIREMENT, roleId.value(), skillId.value());
		writeOrThrow(this.client.query(PUT), roleId, skillId, version, properties);
		this.byHand.changed(data, was);
		this.events.publishEvent(new RequirementsChanged(roleId.value()));
		RequirementDetails after = get(roleId, skillId);
		return new Written<>(after, version == null, after.version(), RoleDetails.Links.of(roleId.value()).self()
				+ "/requirements/" + UriUtils.encodePathSegment(skillId.value(), StandardCharsets.UTF_8));
	}

	@Transactional
	void retire(RoleId roleId, SkillId skillId, Preconditions preconditions) {
		if (find(roleId, skillId).orElseThrow(() -> unknown(roleId, skillId)).retired()) {
			return;
		}
		long data = this.dataVersion.advance();
		Long version = find(roleId, skillId).orElseThrow().requirement().version();
		preconditions.check(version);
		EditedByHand.Snapshot was = this.byHand.before(Concept.REQUIREMENT, roleId.value(), skillId.value());
		writeOrThrow(this.client.query(RETIRE), roleId, skillId, version, Map.of());
		this.byHand.changed(data, was);
		this.events.publishEvent(new RequirementsChanged(roleId.value()));
	}

	private static void writeOrThrow(Neo4jClient.RunnableSpec query, RoleId role, SkillId skill, @Nullable Long version,
			Map<String, @Nullable Object> properties) {
		boolean written = query.bind(role.value())
			.to("role")
			.bind(skill.value())
			.to("skill")
			.bind(version)
			.to("version")
			.bind(properties)
			.to("properties")
			.fetchAs(Long.class)
			.one()
			.isPresent();
		if (!written) {
			throw new OptimisticLockingFailureException("The requirement has another version now.");
		}
	}

	private void requireInUse(RoleId roleId, SkillId skillId) {
		Role role = this.roles.get(roleId);
		Skill skill = this.skills.get(skillId);
		if (role.retired() || skill.retired()) {
			throw new Problem(ProblemType.CONFLICT,
					(role.retired() ? "The role " + roleId : "The skill " + skillId) + " is retired.");
		}
	}

	private Optional<Stored> find(RoleId role, SkillId skill) {
		return this.client.query(GET)
			.bind(role.value())
			.to("role")
			.bind(skill.value())
			.to("skill")
			.fetchAs(Stored.class)
			.mappedBy((types, row) -> stored(role, row))
			.one();
	}

	private static Stored stored(RoleId role, Record row) {
		Value requirement = row.get("requirement");
		return new Stored(
				new RequirementDetails(role, Requirement.of(requirement, SourceIndex.of(row, "sources")),
						Provenance.of(requirement.asMap()), requirement.get("version").asLong(0)),
				row.get("retired").asBoolean());
	}

	private Problem unknown(RoleId role, SkillId skill) {
		this.roles.get(role);
		this.skills.get(skill);
		return new Problem(ProblemType.UNKNOWN_REQUIREMENT, "The role " + role + " does not require " + skill + ".");
	}

	private record Stored(RequirementDetails requirement, boolean retired) {

	}

}
