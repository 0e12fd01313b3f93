package org.careerpathing.concept;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ConceptIdsTests {

	@ParameterizedTest
	@ValueSource(strings = { "product-manager", "it", "2", "onet:15-1252.00", "esco:a/b_C.9", "my-scheme:X" })
	void takesSlugsAndCodesOfSchemes(String id) {
		assertThat(ConceptIds.check(id)).isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Product-Manager", "product manager", "-product", "product-", "a--b", "a_b",
			"onet:", "ONET:1", "onet:1:2", "onet:a b", "onet:/", "onet:..", "a\u0000", "a\n", "é", "\ud800" })
	void refusesEverythingElse(String id) {
		assertThatIllegalArgumentException().isThrownBy(() -> ConceptIds.check(id))
			.withMessageStartingWith("has to be an id");
	}

	@ParameterizedTest
	@ValueSource(ints = { 100, 101 })
	void takesAtMostAHundredCharacters(int length) {
		String id = "a".repeat(length);
		if (length > 100) {
			assertThatIllegalArgumentException().isThrownBy(() -> ConceptIds.check(id));
		}
		else {
			assertThat(ConceptIds.check(id)).isEqualTo(id);
		}
	}

}
