package org.careerpathing.picture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	@Test
	void leavesOutWhatCannotBeSeen() {
		assertThat(PlainText.of(" a\u0000b\n\tc\u202Ed\u2066\u200B\uFEFF\uD800\uFFFF\u2028e "))
			.isEqualTo("a b cd\uFFFD e");
		assertThat(PlainText.of("👩‍👧 نمی‌خواهم")).isEqualTo("👩‍👧 نمی‌خواهم");
	}

	@Test
	void shortensByWhatAPersonCounts() {
		assertThat(PlainText.shortened("abc", 3)).isEqualTo("abc");
		assertThat(PlainText.shortened("abcd", 3)).isEqualTo("ab…");
		assertThat(PlainText.shortened("👩‍👩‍👧‍👦bc", 3)).isEqualTo("👩‍👩‍👧‍👦bc");
		assertThat(PlainText.shortened("", 3)).isEmpty();
	}

	@Test
	void breaksBetweenWordsWhereItCan() {
		assertThat(TextBlock.of("Senior Product Manager", 10, 90, 3).lines()).containsExactly("Senior Product",
				"Manager");
		assertThat(TextBlock.of("产品经理", 10, 21, 3).lines()).containsExactly("产品", "经理");
		assertThat(TextBlock.of("abcdefghij", 10, 1, 2).lines()).hasSize(2);
		assertThat(TextBlock.of("", 10, 100, 2).lines()).isEmpty();
	}

}
