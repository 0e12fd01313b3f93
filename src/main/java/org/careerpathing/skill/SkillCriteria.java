package org.careerpathing.skill;

import org.careerpathing.concept.Cursor;
import org.careerpathing.concept.Status;
import org.careerpathing.web.InputChecks;
import org.jspecify.annotations.Nullable;

/**
 * What skills are searched for.
 *
 * @param q words of a name, an alternate name or an id; null for all
 * @param category the category; null for any
 * @param status whether in use
 * @param cursor where the page before ended; null for the first
 * @param limit the most hits
 */
record SkillCriteria(@Nullable String q, @Nullable String category, Status status, @Nullable Cursor cursor, int limit) {

	SkillCriteria checked() {
		InputChecks checks = new InputChecks();
		String words = (this.q == null || this.q.isBlank()) ? null : checks.line("q", this.q, 200);
		checks.line("category", this.category, 200);
		checks.range("limit", this.limit, 1, 100);
		checks.done();
		return new SkillCriteria(words, this.category, this.status, this.cursor, this.limit);
	}

}
