package org.careerpathing.importing.format;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.careerpathing.importing.staging.Staging;
import org.jspecify.annotations.Nullable;

/**
 * Finds roles in use by what files call them: id, title or alternate title, in any case
 * and with any blanks.
 */
final class RoleNames {

	private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

	private static final int SHOWN = 5;

	private final Map<String, String> ids;

	private final Map<String, String> names;

	private RoleNames(Map<String, String> ids, Map<String, String> names) {
		this.ids = ids;
		this.names = names;
	}

	static RoleNames of(KnownConcepts known, Staging staging) {
		Map<String, String> ids = known.titles(staging, "Role");
		Map<String, String> names = staging.scratch("role-names");
		ids.forEach((id, title) -> add(names, title, id));
		staging.scratch("alternates-Role").forEach((key, title) -> add(names, title, key.split(" ", 2)[0]));
		return new RoleNames(ids, names);
	}

	private static void add(Map<String, String> names, String name, String id) {
		String folded = folded(name);
		String there = names.get(folded);
		if (there == null) {
			names.put(folded, id);
		}
		else if (!Arrays.asList(there.split(" ")).contains(id)) {
			names.put(folded, there + " " + id);
		}
	}

	private static String folded(String name) {
		return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
			.replaceAll(" ")
			.strip()
			.toLowerCase(Locale.ROOT);
	}

	/** The ids and titles of all roles in use. */
	Map<String, String> ids() {
		return this.ids;
	}

	/**
	 * Finds a role. An id counts before any title.
	 * @param name what a file calls it
	 * @return its id, or why it is not found
	 */
	Found find(@Nullable String name) {
		if (name == null) {
			return new Found(null, "is empty");
		}
		if (this.ids.containsKey(name)) {
			return new Found(name, "");
		}
		String fitting = this.names.get(folded(name));
		if (fitting == null) {
			String id = name.toLowerCase(Locale.ROOT);
			return this.ids.containsKey(id) ? new Found(id, "")
					: new Found(null, "is no id, title or alternate title of a role in use");
		}
		List<String> all = Arrays.stream(fitting.split(" ")).sorted().toList();
		return (all.size() == 1) ? new Found(all.getFirst(), "")
				: new Found(null,
						"fits " + all.size() + " roles: " + String.join(", ", all.stream().limit(SHOWN).toList())
								+ ((all.size() > SHOWN) ? " and others" : "") + ". Write the id");
	}

	/**
	 * What was found.
	 *
	 * @param id the id of the role; null where none was found, or several
	 * @param reason why, as the rest of a sentence
	 */
	record Found(@Nullable String id, String reason) {

	}

}
