package org.careerpathing.browser;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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
	void hasARuleForEachKindOfNode() {
		assertThat(this.selectors).contains("node.Skill", "node.Source", "node.Statement", "node.Conflict", "node.Tier",
				"node.Route", "node.Certification");
	}

	@Test
	void hasNoCommentsBecauseBrowserTakesThemForASelector() {
		assertThat(this.style).doesNotContain("/*", "//");
	}

}
