package org.careerpathing.lint;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Hidden;
import org.careerpathing.browser.QuestionGuides;
import org.careerpathing.web.Inputs;
import org.careerpathing.web.Public;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the guide that Neo4j Browser plays for one check. None of it depends on data.
 */
@RestController
@Hidden
class LintGuide {

	static final String ADDRESS = "/browser/lint/";

	private final QuestionGuides guides;

	LintGuide(QuestionGuides guides) {
		this.guides = guides;
	}

	@Public
	@GetMapping(path = LintGuide.ADDRESS + "{name}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	String guide(@PathVariable String name) {
		Inputs inputs = new Inputs();
		Check check = inputs.required("check", name, (text) -> Checks.named(List.of(text)).getFirst());
		inputs.check();
		return page(Objects.requireNonNull(check));
	}

	private String page(Check check) {
		String parameters = "{limit: %d, years: %d, today: '%s'}".formatted(LintQuestion.DEFAULT_FINDINGS,
				LintQuestion.DEFAULT_YEARS, LocalDate.now(ZoneOffset.UTC));
		return this.guides.page(check.name(), check.title(), parameters,
				"Look for the faults: this is the very text that the service runs.", check.file());
	}

}
