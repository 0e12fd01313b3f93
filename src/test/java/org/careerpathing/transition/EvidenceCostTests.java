package org.careerpathing.transition;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class EvidenceCostTests {

	@Test
	void hasTheDocumentedDefaults() {
		assertThat(bind(Map.of()).parameters()).isEqualTo(Map.of("stated", 0.5, "implied", 1.0, "observed", 1.0,
				"similarity", 1.5, "unknown", 2.0, "weak", 1.0, "leastShare", 0.000001));
	}

	@Test
	void takesOtherValuesFromTheConfiguration() {
		assertThat(bind(Map.of("career-pathing.evidence-cost.weak", "0")).weak()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "stated=-1", "implied=NaN", "observed=Infinity", "least-share=0", "least-share=1.1",
			"least-share=NaN" })
	void refusesCostsThatNoPathCanHave(String setting) {
		String[] pair = setting.split("=", 2);
		assertThatException().isThrownBy(() -> bind(Map.of("career-pathing.evidence-cost." + pair[0], pair[1])))
			.withStackTraceContaining("career-pathing.evidence-cost." + pair[0] + " has to be");
	}

	private static EvidenceCost bind(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("career-pathing.evidence-cost",
				EvidenceCost.class);
	}

}
