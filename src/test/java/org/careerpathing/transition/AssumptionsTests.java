package org.careerpathing.transition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A start with an assumption that no answer could count with.
 */
class AssumptionsTests {

	private final ApplicationContextRunner start = new ApplicationContextRunner().withUserConfiguration(Settings.class);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			months=-1        | 0 to 720
			months=721       | 0 to 720
			level=-0.5       | 0 to 5
			level=5.1        | 0 to 5
			level=NaN        | 0 to 5
			importance=-1    | 0 to 1
			importance=1.5   | 0 to 1
			learning=-10     | 0 to 1000
			learning=1e9     | 0 to 1000
			learning=Infinity| 0 to 1000
			""")
	void endsTheStart(String setting, String range) {
		this.start.withPropertyValues("career-pathing.assume." + setting)
			.run((context) -> assertThat(context).hasFailed()
				.getFailure()
				.rootCause()
				.hasMessageStartingWith("career-pathing.assume." + setting.split("=")[0] + " has to be from " + range));
	}

	@Test
	void takesTheEnds() {
		this.start
			.withPropertyValues("career-pathing.assume.months=0", "career-pathing.assume.level=5",
					"career-pathing.assume.importance=0", "career-pathing.assume.learning=1000")
			.run((context) -> assertThat(context.getBean(Assumptions.class)).isEqualTo(new Assumptions(0, 5, 0, 1000)));
	}

	@EnableConfigurationProperties(Assumptions.class)
	static class Settings {

	}

}
