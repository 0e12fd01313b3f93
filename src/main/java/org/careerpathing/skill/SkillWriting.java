package org.careerpathing.skill;

import org.careerpathing.change.Change.Concept;
import org.careerpathing.change.EditedByHand;
import org.careerpathing.concept.HandMade;
import org.careerpathing.concept.TakenIds;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.evidence.Sources;
import org.careerpathing.version.DataVersion;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Preconditions;
import org.careerpathing.web.Problem;
import org.careerpathing.web.Written;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes skills. Every write takes its data version first: that node is locked until the
 * transaction ends, so writes come one after the other and what was checked stays true.
 */
@Component
class SkillWriting {

	private static final CypherFile REPLACE_BUILDS_ON = CypherFile.of("skill/replace-builds-on.cypher");

	private static final CypherFile TOUCH_DEPENDENTS = CypherFile.of("skill/touch-dependents.cypher");

	private final SkillRepository repository;

	private final Skills skills;

	private final SkillReading reading;

	private final Sources sources;

	private final TakenIds takenIds;

	private final HandMade handMade;

	private final DataVersion dataVersion;

	private final EditedByHand byHand;

	private final Neo4jClient client;

	SkillWriting(SkillRepository repository, Skills skills, SkillReading reading, Sources sources, TakenIds takenIds,
			HandMade handMade, DataVersion dataVersion, EditedByHand byHand, Neo4jClient client) {
		this.repository = repository;
		this.skills = skills;
		this.reading = reading;
		this.sources = sources;
		this.takenIds = takenIds;
		this.handMade = handMade;
		this.dataVersion = dataVersion;
		this.byHand = byHand;
		this.client = client;
	}

	@Transactional
	Written<SkillDetails> put(SkillId id, SkillProperties given, Preconditions preconditions) {
		long data = this.dataVersion.advance();
		this.handMade.adopt(id.value());
		EditedByHand.Snapshot was = this.byHand.before(Concept.SKILL, id.value(), null);
		Skill skill = checked(id, given);
		Skill before = this.skills.find(id).orElse(null);
		if (before == null) {
			this.takenIds.requireFree(id.value());
		}
		Long version = (before != null) ? before.tag() : null;
		preconditions.check(version);
		this.repository.save(skill.withVersion(version));
		this.client.query(REPLACE_BUILDS_ON).bind(id.value()).to("id").bind(given.buildsOnIds()).to("buildsOn").run();
		this.client.query(TOUCH_DEPENDENTS).bind(id.value()).to("id").run();
		this.byHand.changed(data, was);
		SkillDetails details = this.reading.get(id);
		return new Written<>(details, before == null, details.version(), details.links().self());
	}

	@Transactional
	SkillDetails retire(SkillId id, @Nullable SkillId replacedBy, Preconditions preconditions) {
		if (!this.skills.get(id).retired()) {
			long data = this.dataVersion.advance();
			this.handMade.adopt(id.value());
			EditedByHand.Snapshot was = this.byHand.before(Concept.SKILL, id.value(), null);
			Skill skill = this.skills.get(id);
			checkReplacement(id, replacedBy);
			preconditions.check(skill.tag());
			this.repository.save(skill.retire(replacedBy));
			this.client.query(TOUCH_DEPENDENTS).bind(id.value()).to("id").run();
			this.byHand.changed(data, was);
		}
		return this.reading.get(id);
	}

	private Skill checked(SkillId id, SkillProperties given) {
		InputChecks checks = new InputChecks();
		Skill skill = given.skill(id, checks);
		checks.known("buildsOn", given.buildsOn(), "skill", this.skills::missing);
		checks.known("sources", given.sources(), "source", this.sources::missing);
		checks.done();
		return skill;
	}

	private void checkReplacement(SkillId id, @Nullable SkillId replacedBy) {
		if (replacedBy == null) {
			return;
		}
		if (replacedBy.equals(id)) {
			throw Problem.invalid("replacedBy", "must not be the skill itself");
		}
		Skill other = this.skills.find(replacedBy)
			.orElseThrow(() -> Problem.invalid("replacedBy", "has to be the id of a skill: there is no " + replacedBy));
		if (other.retired()) {
			throw Problem.invalid("replacedBy", "has to be a skill in use: " + replacedBy + " is retired");
		}
	}

}
