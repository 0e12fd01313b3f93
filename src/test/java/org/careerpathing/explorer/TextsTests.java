package org.careerpathing.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The texts of the page in each language.
 */
class TextsTests {

	private static final Pattern PLACE = Pattern.compile("\\{\\w+\\}");

	@Test
	void areTheSameInEveryLanguageAndFillInTheSame() throws IOException {
		Map<String, String> english = texts("en");
		Map<String, String> german = texts("de");
		assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(german.keySet()).hasSizeGreaterThan(100);
		english.forEach(
				(name, text) -> assertThat(places(german.getOrDefault(name, ""))).as(name).isEqualTo(places(text)));
	}

	private static Set<String> places(String text) {
		return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	private static Map<String, String> texts(String language) throws IOException {
		try (InputStream file = new ClassPathResource("static/explorer/texts/" + language + ".json").getInputStream()) {
			return JsonMapper.shared().readValue(file, new TypeReference<>() {
			});
		}
	}

}
