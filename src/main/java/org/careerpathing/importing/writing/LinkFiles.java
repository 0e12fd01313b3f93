package org.careerpathing.importing.writing;

import org.careerpathing.cypher.CypherFile;

/**
 * Links between things of one kind, written once all of them are there.
 */
public final class LinkFiles {

	/** Rows of {@code id} and {@code broader}. */
	public static final CypherFile ROLES = CypherFile.of("importing/role-broader.cypher");

	/** Rows of {@code id} and {@code buildsOn}. */
	public static final CypherFile SKILLS = CypherFile.of("importing/skill-builds-on.cypher");

	private LinkFiles() {
	}

}
