package org.careerpathing.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.staging.Staged;
import org.careerpathing.importing.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * What ESCO says of two concepts: which skills an occupation asks, what a skill builds
 * on, and what is broader.
 */
final class EscoLinks {

	private static final String BROADER = "broaderUri";

	private static final String TYPE = "relationType";

	private static final Map<String, Double> IMPORTANCE = Map.of("essential", 1.0, "optional", 0.5);

	private final Intake intake;

	private final Predicate<String> isSkill;

	EscoLinks(Intake intake, Predicate<String> isSkill) {
		this.intake = intake;
		this.isSkill = isSkill;
	}

	void requirements(List<Object> sources) {
		boolean sent = this.intake.each(EscoFormat.REQUIREMENTS, List.of("occupationUri", "skillUri", TYPE), (row) -> {
			String role = EscoConcepts.id(this.intake, row, "occupationUri", "occupation");
			String skill = EscoConcepts.id(this.intake, row, "skillUri", "skill");
			Double importance = importance(row);
			if (role == null || skill == null || importance == null) {
				this.intake.coverage().incomplete(Kind.REQUIREMENT);
			}
			else if (!this.intake.staging().has(Kind.ROLE, role)) {
				unknownRole(row, "occupationUri");
			}
			else if (!this.isSkill.test(skill)) {
				unknownSkill(row, "skillUri");
			}
			else {
				this.intake.put(Kind.REQUIREMENT, Map.of("role", role, "skill", skill, "importance", importance,
						"basis", "STATED", "sources", sources), row, "occupationUri", "skillUri");
			}
		});
		if (sent) {
			this.intake.coverage().gives(Kind.REQUIREMENT, List.of("importance", "basis", "sources"));
		}
	}

	private @Nullable Double importance(TableRow row) {
		Double importance = IMPORTANCE.get(String.valueOf(row.text(TYPE)));
		if (importance == null) {
			this.intake.refuse(row, TYPE, "has to be essential or optional");
		}
		return importance;
	}

	void prerequisites() {
		boolean sent = this.intake.each(EscoFormat.PREREQUISITES, List.of("originalSkillUri", "relatedSkillUri", TYPE),
				(row) -> {
					String skill = EscoConcepts.id(this.intake, row, "originalSkillUri", "skill");
					String other = EscoConcepts.id(this.intake, row, "relatedSkillUri", "skill");
					if (importance(row) == null || skill == null || other == null) {
						return;
					}
					if (!this.intake.staging().has(Kind.SKILL, skill)) {
						unknownSkill(row, "originalSkillUri");
					}
					else if (!this.intake.staging().has(Kind.SKILL, other)) {
						unknownSkill(row, "relatedSkillUri");
					}
					else {
						link(row, "relatedSkillUri", Kind.SKILL, skill, "buildsOn", other);
					}
				});
		if (sent) {
			this.intake.coverage().gives(Kind.SKILL, List.of("buildsOn"));
		}
	}

	void broaderRoles() {
		boolean sent = this.intake.each(EscoFormat.BROADER_ROLES, List.of(EscoConcepts.URI, BROADER), (row) -> {
			Staged role = staged(Kind.ROLE, row, EscoConcepts.URI);
			String other = String.valueOf(row.text(BROADER));
			if (isGroup(row)) {
				this.intake.refuse(row, EscoConcepts.URI, "is a group: what is broader than a group is not kept");
			}
			else if (role == null) {
				unknownRole(row, EscoConcepts.URI);
			}
			else if (other.equals(EscoConcepts.ISCO + role.text("family").replace("isco-", ""))) {
				this.intake.merge(Kind.ROLE, role.text("id"), (same) -> same, row);
			}
			else if (other.startsWith(EscoConcepts.ISCO)) {
				this.intake.refuse(row, BROADER, "is not the ISCO group that " + EscoFormat.OCCUPATIONS + " says");
			}
			else if (staged(Kind.ROLE, row, BROADER) == null) {
				unknownRole(row, BROADER);
			}
			else {
				link(row, BROADER, Kind.ROLE, role.text("id"), "broader", id(other));
			}
		});
		if (sent) {
			this.intake.coverage().gives(Kind.ROLE, List.of("broader"));
		}
	}

	void broaderSkills() {
		Map<String, String> groups = EscoConcepts.labels(this.intake, EscoFormat.SKILL_GROUPS);
		Map<String, String> firsts = this.intake.staging().scratch("esco-group-firsts");
		boolean sent = this.intake.each(EscoFormat.BROADER_SKILLS, List.of(EscoConcepts.URI, BROADER), (row) -> {
			Staged skill = staged(Kind.SKILL, row, EscoConcepts.URI);
			String other = String.valueOf(row.text(BROADER));
			String group = groups.get(other);
			if (isGroup(row)) {
				this.intake.refuse(row, EscoConcepts.URI, "is a group: what is broader than a group is not kept");
			}
			else if (skill == null) {
				unknownSkill(row, EscoConcepts.URI);
			}
			else if (staged(Kind.SKILL, row, BROADER) != null) {
				link(row, BROADER, Kind.SKILL, skill.text("id"), "broaderSkills", id(other));
			}
			else if (group == null) {
				this.intake.refuse(row, BROADER,
						"is no skill in " + EscoFormat.SKILLS + ", and no group in " + EscoFormat.SKILL_GROUPS);
			}
			else if (link(row, BROADER, Kind.SKILL, skill.text("id"), "groups", group)) {
				firsts.putIfAbsent(other, skill.text("id"));
			}
		});
		if (sent) {
			this.intake.coverage().gives(Kind.SKILL, List.of("broaderSkills", "groups"));
		}
		new EscoConcepts(this.intake, List.of()).groups(EscoFormat.SKILL_GROUPS, Kind.SKILL, firsts, "skill");
	}

	private boolean link(TableRow row, String column, Kind kind, String from, String property, String to) {
		if (from.equals(to)) {
			this.intake.refuse(row, column, "is the same concept");
			return false;
		}
		if (Objects.requireNonNull(this.intake.staging().get(kind, from)).texts(property).contains(to)) {
			this.intake.refuse(row, column, "is there already");
			return false;
		}
		return this.intake.merge(kind, from, (values) -> {
			TreeSet<String> links = new TreeSet<>(List.of(to));
			if (values.get(property) instanceof List<?> there) {
				there.forEach((link) -> links.add(String.valueOf(link)));
			}
			values.put(property, new ArrayList<>(links));
			return values;
		}, row);
	}

	private @Nullable Staged staged(Kind kind, TableRow row, String column) {
		return this.intake.staging().get(kind, id(String.valueOf(row.text(column))));
	}

	private static boolean isGroup(TableRow row) {
		String type = row.text("conceptType");
		return type != null && type.endsWith("Group");
	}

	private static String id(String uri) {
		return "esco:" + uri.substring(uri.lastIndexOf('/') + 1);
	}

	private void unknownRole(TableRow row, String column) {
		this.intake.refuse(row, column, "is no occupation in " + EscoFormat.OCCUPATIONS);
	}

	private void unknownSkill(TableRow row, String column) {
		this.intake.refuse(row, column, "is no skill in " + EscoFormat.SKILLS
				+ (this.intake.has(EscoFormat.SKILLS) ? "" : ", which was not sent"));
	}

}
