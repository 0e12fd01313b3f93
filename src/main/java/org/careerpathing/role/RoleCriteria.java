package org.careerpathing.role;

import org.careerpathing.concept.Cursor;
import org.careerpathing.concept.Status;
import org.careerpathing.web.InputChecks;
import org.jspecify.annotations.Nullable;

/**
 * What roles are searched for.
 *
 * @param q words of a title, an alternate title or an id; null for all
 * @param family the family; null for any
 * @param level the level; null for any
 * @param status whether in use
 * @param cursor where the page before ended; null for the first
 * @param limit the most hits
 */
record RoleCriteria(@Nullable String q, @Nullable String family, @Nullable Integer level, Status status,
		@Nullable Cursor cursor, int limit) {

	RoleCriteria checked() {
		InputChecks checks = new InputChecks();
		String words = (this.q == null || this.q.isBlank()) ? null : checks.line("q", this.q, 200);
		checks.line("family", this.family, 200);
		checks.range("level", this.level, 1, 9);
		checks.range("limit", this.limit, 1, 100);
		checks.done();
		return new RoleCriteria(words, this.family, this.level, this.status, this.cursor, this.limit);
	}

}
