package org.careerpathing.importing.writing;

import java.util.List;
import java.util.Set;

import org.careerpathing.change.PayProperties;
import org.careerpathing.importing.staging.Kind;

/**
 * How several sources speak of one thing of a kind.
 *
 * @param strongestLeads whether the thing is whose basis is the strongest, as moves are;
 * otherwise it stays with whoever brought it
 * @param leading what only the source says whose the thing is
 * @param together properties that mean something together only, so that all of them are
 * one source's
 * @param alone the other properties: each is the first one's that gives it
 */
record Speaking(boolean strongestLeads, Set<String> leading, List<Set<String>> together, Set<String> alone) {

	private static final Speaking ROLES = new Speaking(false, Set.of("title", "status", "replacedBy"),
			List.of(PayProperties.ALL, Set.of("minMonths", "minMonthsUpTo")), Set.of("family", "familyTitle", "code",
					"level", "track", "summary", "alternateTitles", "focus", "sources", "broader"));

	private static final Speaking SKILLS = new Speaking(false, Set.of("name", "status", "replacedBy"), List.of(),
			Set.of("category", "summary", "alternateNames", "sources", "buildsOn", "broaderSkills", "groups"));

	private static final Speaking REQUIREMENTS = new Speaking(false, Set.of("basis", "sources"), List
		.of(Set.of("level", "scale", "proficiency", "originalLevel"), Set.of("importance", "originalImportance")),
			Set.of("note"));

	private static final Speaking TOOLS = new Speaking(false, Set.of("sources"), List.of(),
			Set.of("examples", "hot", "inDemand"));

	private static final Speaking MOVES = new Speaking(true, Set.of("kind", "basis", "sources", "weakness"),
			List.of(Set.of("share", "count", "leavers", "shareLow", "shareHigh", "countedBy"),
					Set.of("conditions", "conditionSources")),
			Set.of("months", "tier", "similarity"));

	static Speaking of(Kind kind) {
		return switch (kind) {
			case ROLE -> ROLES;
			case SKILL -> SKILLS;
			case REQUIREMENT -> REQUIREMENTS;
			case TOOL -> TOOLS;
			case TRANSITION -> MOVES;
			default -> throw new IllegalArgumentException("Of " + kind + " nobody keeps who says what.");
		};
	}

}
