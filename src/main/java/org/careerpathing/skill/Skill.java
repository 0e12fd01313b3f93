package org.careerpathing.skill;

import java.util.List;

import org.careerpathing.concept.Status;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A skill by itself, without its relationships. Null is unknown.
 *
 * @param id its id
 * @param name its name
 * @param category the group of skills that it belongs to
 * @param summary what it is, in the project's words
 * @param alternateNames other names for the same skill
 * @param sources ids of the sources that describe it
 * @param status whether it is in use
 * @param replacedBy the skill to use instead
 * @param version grows with every change
 */
@Node
public record Skill(@Id SkillId id, String name, @Nullable String category, @Nullable String summary,
		List<String> alternateNames, List<String> sources, Status status, @Nullable SkillId replacedBy,
		@Version @Nullable Long version) {

	// A node that was made by hand may lack the lists and the status.
	public Skill {
		alternateNames = (alternateNames != null) ? List.copyOf(alternateNames) : List.of();
		sources = (sources != null) ? List.copyOf(sources) : List.of();
		status = (status != null) ? status : Status.ACTIVE;
	}

	/**
	 * The skill as answers name it.
	 * @return id and name
	 */
	public SkillRef ref() {
		return new SkillRef(this.id.value(), this.name);
	}

	/**
	 * Whether it is no longer in use.
	 * @return whether it is retired
	 */
	public boolean retired() {
		return this.status == Status.RETIRED;
	}

	long tag() {
		return (this.version != null) ? this.version : 0;
	}

	Skill retire(@Nullable SkillId replacement) {
		return new Skill(this.id, this.name, this.category, this.summary, this.alternateNames, this.sources,
				Status.RETIRED, replacement, this.version);
	}

	Skill withVersion(@Nullable Long current) {
		return new Skill(this.id, this.name, this.category, this.summary, this.alternateNames, this.sources,
				this.status, this.replacedBy, current);
	}

}
