package org.careerpathing.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class GuideTemplateTests {

	private final GuideTemplate template = new GuideTemplate("http://here/?a=1&b=2");

	@Test
	void escapesWhatItFillsIn() {
		assertThat(this.template.fill("<a href=\"{{service}}\">$1</a>"))
			.isEqualTo("<a href=\"http://here/?a=1&amp;b=2\">$1</a>");
	}

	@Test
	void takesParametersFromTheCommentOfAFile() {
		assertThat(this.template.fill("{{params:version/current.cypher}}")).isEqualTo(":params {}");
	}

	@Test
	void namesAnUnknownPlaceholder() {
		assertThatIllegalStateException().isThrownBy(() -> this.template.fill("{{cipher:path/best-paths.cypher}}"))
			.withMessageContaining("{{cipher:path/best-paths.cypher}}");
	}

	@Test
	void namesAMissingFile() {
		assertThatIllegalStateException().isThrownBy(() -> this.template.fill("{{cypher:path/lost.cypher}}"))
			.withMessageContaining("cypher/path/lost.cypher");
	}

	@Test
	void takesTheParametersThatAreCounted() {
		assertThat(this.template.fill("{{params:path/best-paths.cypher:2}}")).startsWith(":params {question: ")
			.isNotEqualTo(this.template.fill("{{params:path/best-paths.cypher}}"));
	}

	@Test
	void namesAFileWithTooFewParameters() {
		assertThatIllegalStateException().isThrownBy(() -> this.template.fill("{{params:version/current.cypher:2}}"))
			.withMessageContaining("cypher/version/current.cypher has 1 ")
			.withMessageContaining("number 2");
	}

	@Test
	void namesAFileWithoutParameters() {
		assertThatIllegalStateException().isThrownBy(() -> this.template.fill("{{params:browser/counts.cypher}}"))
			.withMessageContaining("cypher/browser/counts.cypher");
	}

}
