package org.careerpathing.killed;

import java.util.List;
import java.util.stream.Collectors;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A thing of the graph that one editor writes again and again. Each edit has a number,
 * and every part of the thing tells it: an answer whose parts tell different numbers is
 * half of one edit and half of another.
 *
 * @param kind what it is
 * @param id the role or skill; the role of a requirement, the origin of a transition
 * @param other the skill of a requirement, the target of a transition; null otherwise
 */
record Thing(Kind kind, String id, @Nullable String other) {

	/** A skill and a role that others are linked to. */
	static final List<Thing> BASES = List.of(skill("killed-base"), role("killed-base-role"));

	enum Kind {

		SKILL, ROLE, REQUIREMENT, TRANSITION;

		/** A role or a skill is never gone again, once it is retired. */
		boolean canGo() {
			return this == REQUIREMENT || this == TRANSITION;
		}

	}

	static Thing skill(String id) {
		return new Thing(Kind.SKILL, id, null);
	}

	static Thing role(String id) {
		return new Thing(Kind.ROLE, id, null);
	}

	static Thing requirement(Thing role, Thing skill) {
		return new Thing(Kind.REQUIREMENT, role.id, skill.id);
	}

	static Thing transition(Thing from, Thing to) {
		return new Thing(Kind.TRANSITION, from.id, to.id);
	}

	String path() {
		return switch (this.kind) {
			case SKILL -> "/v1/skills/" + this.id;
			case ROLE -> "/v1/roles/" + this.id;
			case REQUIREMENT -> "/v1/roles/" + this.id + "/requirements/" + this.other;
			case TRANSITION -> "/v1/roles/" + this.id + "/transitions/" + this.other;
		};
	}

	/** What is sent with an edit. */
	String body(int edit) {
		return switch (this.kind) {
			case SKILL -> """
					{"name": "Skill", "summary": "edit %d", "alternateNames": ["also %d"], "buildsOn": [%s]}"""
				.formatted(edit, edit, quoted(edit));
			case ROLE -> """
					{"title": "Role", "summary": "edit %d", "alternateTitles": ["also %d"], "minMonths": %d,
					"broader": [%s]}""".formatted(edit, edit, edit % 700, quoted(edit));
			case REQUIREMENT -> """
					{"level": %s, "importance": 1, "basis": "STATED", "note": "edit %d"}""".formatted(level(edit),
					edit);
			case TRANSITION -> """
					{"kind": "LATERAL", "basis": "STATED", "months": %d, "weakness": "edit %d",
					"conditions": [{"text": "also %d", "sources": []}]}""".formatted(edit % 700, edit, edit);
		};
	}

	/** With every other edit it is linked to a thing that is always there. */
	private List<String> bases(int edit) {
		return (edit % 2 == 0 || BASES.contains(this)) ? List.of()
				: List.of((this.kind == Kind.SKILL) ? BASES.get(0).id : BASES.get(1).id);
	}

	private String quoted(int edit) {
		return bases(edit).stream().map((id) -> '"' + id + '"').collect(Collectors.joining());
	}

	private static double level(int edit) {
		return edit % 50 / 10.0;
	}

	/**
	 * The edit that an answer shows.
	 * @throws AssertionError where its parts tell of different ones
	 */
	int shown(String answer) {
		DocumentContext read = JsonPath.parse(answer);
		int edit = Integer.parseInt(read.<String>read(switch (this.kind) {
			case SKILL, ROLE -> "$.summary";
			case REQUIREMENT -> "$.note";
			case TRANSITION -> "$.evidence.weakness";
		}).replace("edit ", ""));
		List<String> also = List.of("also " + edit);
		List<Object> shown = switch (this.kind) {
			case SKILL -> List.of(read.<Object>read("$.alternateNames"), read.<Object>read("$.buildsOn[*].id"));
			case ROLE -> List.of(read.<Object>read("$.alternateTitles"), read.<Object>read("$.broader[*].id"),
					read.<Object>read("$.experience.minMonths"));
			case REQUIREMENT -> List.of(read.<Object>read("$.level"));
			case TRANSITION -> List.of(read.<Object>read("$.conditions[*].text"), read.<Object>read("$.months"));
		};
		List<Object> expected = switch (this.kind) {
			case SKILL -> List.of(also, bases(edit));
			case ROLE -> List.of(also, bases(edit), edit % 700);
			case REQUIREMENT -> List.of(level(edit));
			case TRANSITION -> List.of(also, edit % 700);
		};
		assertThat(shown).as(answer).isEqualTo(expected);
		return edit;
	}

}
