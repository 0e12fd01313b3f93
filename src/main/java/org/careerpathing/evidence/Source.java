package org.careerpathing.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A source with everything that is known of it.
 *
 * @param id the source's id
 * @param title its title
 * @param author who wrote it, where known
 * @param published ISO 8601 date, month or year, where known
 * @param url where it can be read, where known
 * @param licence under which terms, where known
 * @param origin id of the work that this source retells; sources with the same origin are
 * one voice
 */
public record Source(String id, @Nullable String title, @Nullable String author, @Nullable String published,
		@Nullable String url, @Nullable String licence, @Nullable String origin) {

}
