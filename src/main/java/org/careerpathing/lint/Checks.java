package org.careerpathing.lint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerpathing.cypher.CypherFile;

/**
 * The checks that there are.
 */
final class Checks {

	/** The worst first, then by name. */
	static final List<Check> ALL = Stream
		.of(CypherFile.of("lint/contradicting-statements.cypher"), CypherFile.of("lint/cycles-in-broader.cypher"),
				CypherFile.of("lint/cycles-in-builds-on.cypher"), CypherFile.of("lint/dead-ends.cypher"),
				CypherFile.of("lint/doubled-titles.cypher"), CypherFile.of("lint/ladders-with-holes.cypher"),
				CypherFile.of("lint/moves-of-retired-roles.cypher"), CypherFile.of("lint/promotions-both-ways.cypher"),
				CypherFile.of("lint/promotions-that-go-down.cypher"),
				CypherFile.of("lint/requirements-without-a-source.cypher"),
				CypherFile.of("lint/roles-without-requirements.cypher"), CypherFile.of("lint/sources-at-odds.cypher"),
				CypherFile.of("lint/stale-sources.cypher"), CypherFile.of("lint/transitions-without-a-source.cypher"),
				CypherFile.of("lint/unreachable-roles.cypher"))
		.map(Check::of)
		.sorted(Comparator.comparing(Check::severity).thenComparing(Check::name))
		.toList();

	private Checks() {
	}

	/**
	 * The checks of some names.
	 * @param names names of checks
	 * @return these checks, each once, the worst first
	 * @throws IllegalArgumentException naming those that exist when one does not
	 */
	static List<Check> named(List<String> names) {
		List<String> known = ALL.stream().map(Check::name).toList();
		List<String> unknown = names.stream().filter((name) -> !known.contains(name)).toList();
		if (!unknown.isEmpty()) {
			throw new IllegalArgumentException("has to be one or several, separated by commas, of "
					+ known.stream().sorted().collect(Collectors.joining(", ")));
		}
		return ALL.stream().filter((check) -> names.contains(check.name())).toList();
	}

	/**
	 * Reads {@code dead-ends,doubled-titles}.
	 * @param text what was sent
	 * @return the names
	 * @throws IllegalArgumentException naming the checks that exist
	 */
	static List<String> parse(String text) {
		return named(Arrays.asList(text.split(",", -1))).stream().map(Check::name).toList();
	}

}
