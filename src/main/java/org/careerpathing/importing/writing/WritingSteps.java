package org.careerpathing.importing.writing;

import org.careerpathing.change.Change.Concept;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.importing.staging.Kind;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What is compared and written how.
 */
final class WritingSteps {

	private static final CypherFile COMPARE_SKILLS = CypherFile.of("importing/compare-skills.cypher");

	private static final CypherFile WRITE_SKILLS = CypherFile.of("importing/write-skills.cypher");

	private static final CypherFile COMPARE_ROLES = CypherFile.of("importing/compare-roles.cypher");

	private static final CypherFile WRITE_ROLES = CypherFile.of("importing/write-roles.cypher");

	private static final CypherFile COMPARE_REQUIREMENTS = CypherFile.of("importing/compare-requirements.cypher");

	private static final CypherFile WRITE_REQUIREMENTS = CypherFile.of("importing/write-requirements.cypher");

	private static final CypherFile CREATE_REQUIREMENTS = CypherFile.of("importing/create-requirements.cypher");

	private static final CypherFile RETIRE_REQUIREMENTS = CypherFile.of("importing/retire-requirements.cypher");

	private static final CypherFile COMPARE_TOOLS = CypherFile.of("importing/compare-tools.cypher");

	private static final CypherFile WRITE_TOOLS = CypherFile.of("importing/write-tools.cypher");

	private static final CypherFile RETIRE_TOOLS = CypherFile.of("importing/retire-tools.cypher");

	private static final CypherFile COMPARE_TRANSITIONS = CypherFile.of("importing/compare-transitions.cypher");

	private static final CypherFile WRITE_TRANSITIONS = CypherFile.of("importing/write-transitions.cypher");

	private static final CypherFile RETIRE_TRANSITIONS = CypherFile.of("importing/retire-transitions.cypher");

	final Nodes skills;

	final Nodes roles;

	final Edges requirements;

	final Edges tools;

	final Edges transitions;

	WritingSteps(Neo4jClient client) {
		this.skills = new Nodes(Kind.SKILL, Concept.SKILL, "buildsOn", client, COMPARE_SKILLS, WRITE_SKILLS,
				LinkFiles.SKILLS);
		this.roles = new Nodes(Kind.ROLE, Concept.ROLE, "broader", client, COMPARE_ROLES, WRITE_ROLES, LinkFiles.ROLES);
		this.requirements = new Edges(Kind.REQUIREMENT, Concept.REQUIREMENT, client, COMPARE_REQUIREMENTS,
				CREATE_REQUIREMENTS, WRITE_REQUIREMENTS, RETIRE_REQUIREMENTS);
		this.tools = new Edges(Kind.TOOL, Concept.TOOL, client, COMPARE_TOOLS, WRITE_TOOLS, WRITE_TOOLS, RETIRE_TOOLS);
		this.transitions = new Edges(Kind.TRANSITION, Concept.TRANSITION, client, COMPARE_TRANSITIONS,
				WRITE_TRANSITIONS, WRITE_TRANSITIONS, RETIRE_TRANSITIONS);
	}

}
