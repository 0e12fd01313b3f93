package org.careerpathing.importing.format;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.writing.SimilarMoves;

import org.springframework.stereotype.Component;

/**
 * The official download of ESCO, as CSV in English.
 *
 * <p>
 * An essential skill has importance 1, an optional one 0.5. ESCO says of no skill how
 * well it has to be known, and of no occupation where people go from there: levels stay
 * unknown, and moves lead to the occupations that ask most alike.
 */
@Component
class EscoFormat implements Format {

	static final String OCCUPATIONS = "occupations_en.csv";

	static final String SKILLS = "skills_en.csv";

	static final String ISCO_GROUPS = "ISCOGroups_en.csv";

	static final String SKILL_GROUPS = "skillGroups_en.csv";

	static final String REQUIREMENTS = "occupationSkillRelations.csv";

	static final String PREREQUISITES = "skillSkillRelations.csv";

	static final String BROADER_ROLES = "broaderRelationsOccPillar.csv";

	static final String BROADER_SKILLS = "broaderRelationsSkillPillar.csv";

	/** So many moves lead out of a role, unless the caller says otherwise. */
	static final int NEAREST = 10;

	/** Less alike than this is not alike. All but one occupation have one that is. */
	private static final double LEAST = 0.05;

	private final KnownConcepts known;

	EscoFormat(KnownConcepts known) {
		this.known = known;
	}

	@Override
	public String name() {
		return "esco";
	}

	@Override
	public String title() {
		return "ESCO, the European classification of skills and occupations, as CSV files in English";
	}

	@Override
	public String source() {
		return "esco";
	}

	@Override
	public List<String> required() {
		return List.of(OCCUPATIONS);
	}

	@Override
	public List<String> optional() {
		return List.of(SKILLS, REQUIREMENTS, PREREQUISITES, BROADER_ROLES, BROADER_SKILLS, ISCO_GROUPS, SKILL_GROUPS);
	}

	@Override
	public Map<String, String> options() {
		return Map.of("nearest", "so many of the most similar roles get a move from each role; 10 if left out");
	}

	@Override
	public void read(Intake intake, ImportOptions options) {
		List<Object> sources = List.of(options.source());
		intake.add(Kind.SOURCE,
				Map.of("id", options.source(), "title",
						"ESCO classification of European Skills, Competences and Occupations", "author",
						"European Commission", "url", "https://esco.ec.europa.eu", "licence",
						"Decision 2011/833/EU: This service uses the ESCO classification of the European Commission. "
								+ "Modified: only some of its properties and links are kept"));
		EscoConcepts concepts = new EscoConcepts(intake, sources);
		concepts.occupations();
		concepts.skills();
		Map<String, String> there = intake.has(SKILLS) ? Map.of() : this.known.titles(intake.staging(), "Skill");
		Predicate<String> isSkill = intake.has(SKILLS) ? (id) -> intake.staging().has(Kind.SKILL, id)
				: there::containsKey;
		EscoLinks links = new EscoLinks(intake, isSkill);
		links.broaderRoles();
		links.broaderSkills();
		links.prerequisites();
		links.requirements(sources);
	}

	@Override
	public SimilarMoves similarMoves(ImportOptions options) {
		return new SimilarMoves(options.integer("nearest", NEAREST), LEAST, false);
	}

}
