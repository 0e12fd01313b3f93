package org.careerpathing.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerpathing.cypher.CypherFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StyleTests {

	private final String style = CypherFile.of("browser/style.grass").text();

	private final List<String> selectors = Pattern.compile("^(\\S.*) \\{$", Pattern.MULTILINE)
		.matcher(this.style)
		.results()
		.map((MatchResult found) -> found.group(1))
		.toList();

	@Test
	void namesTheStepsOfALadderAfterRolesBecauseTheLastRuleWins() {
		assertThat(this.selectors).containsSubsequence("node", "node.Role", "node.Level1", "node.Level2", "node.Level3",
				"node.Level4", "node.Level5", "node.Level6");
	}

	@Test
	void hasARuleForEachKindOfNodeAndLinkThatTheServiceWrites() throws IOException {
		assertThat(this.selectors).containsAll(written("(?:CREATE|MERGE) [^;]*?\\(\\w*:([A-Z]\\w+)", "node."))
			.containsAll(written("-\\[\\w*:([A-Z_]+)(?: \\{[^}]*})?]->", "relationship."));
	}

	@Test
	void hasNoCommentsBecauseBrowserTakesThemForASelector() {
		assertThat(this.style).doesNotContain("/*", "//");
	}

	/** By the files themselves: what is matched there is written there. */
	private static Set<String> written(String pattern, String prefix) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
			return files.filter((file) -> file.toString().endsWith(".cypher"))
				.flatMap((file) -> Pattern.compile(pattern).matcher(CypherFile.of(name(file)).text()).results())
				.map((found) -> prefix + found.group(1))
				.collect(Collectors.toSet());
		}
	}

	private static String name(Path file) {
		return Path.of("cypher").relativize(file).toString().replace('\\', '/');
	}

}
