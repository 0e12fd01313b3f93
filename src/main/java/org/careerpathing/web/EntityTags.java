package org.careerpathing.web;

import org.jspecify.annotations.Nullable;

/**
 * Entity tags made of version numbers: version 7 is {@code "7"}.
 */
public final class EntityTags {

	private EntityTags() {
	}

	/**
	 * The tag of a version.
	 * @param version the number
	 * @return the tag with its quotation marks
	 */
	public static String of(long version) {
		return "\"" + version + "\"";
	}

	/**
	 * Checks that a change may be made to something that exists.
	 * @param ifMatch the header, when it was sent
	 * @param version the version that exists now
	 * @throws Problem 428 when the header is missing, 412 when it names another version
	 */
	public static void require(@Nullable String ifMatch, long version) {
		if (ifMatch == null) {
			throw new Problem(ProblemType.PRECONDITION_REQUIRED,
					"This exists already. Read it, and send its ETag in If-Match with the change.");
		}
		if (!ifMatch.strip().equals("*")
				&& !java.util.Arrays.asList(ifMatch.strip().split("\\s*,\\s*")).contains(of(version))) {
			throw new Problem(ProblemType.PRECONDITION_FAILED, "The current version is " + of(version)
					+ ", not the one in If-Match. Read it again and repeat the change on it.");
		}
	}

	/**
	 * Checks that something may be created.
	 * @param ifMatch the header, when it was sent
	 * @throws Problem 412 when the header was sent, because there is nothing to match
	 */
	public static void requireAbsent(@Nullable String ifMatch) {
		if (ifMatch != null) {
			throw new Problem(ProblemType.PRECONDITION_FAILED,
					"There is nothing to match yet. Leave If-Match out to create it.");
		}
	}

	/**
	 * Checks a change that is not to overwrite anything.
	 * @param ifNoneMatch the header, when it was sent
	 * @param version the version that exists now
	 * @throws Problem 412 when the header is {@code *} or names the version
	 */
	public static void requireNone(@Nullable String ifNoneMatch, long version) {
		if (ifNoneMatch != null && (ifNoneMatch.strip().equals("*")
				|| java.util.Arrays.asList(ifNoneMatch.strip().split("\\s*,\\s*")).contains(of(version)))) {
			throw new Problem(ProblemType.PRECONDITION_FAILED,
					"This exists already, as version " + of(version) + ". Leave If-None-Match out to replace it.");
		}
	}

}
