package org.careerpathing.access;

import org.careerpathing.CareerPathing;
import org.careerpathing.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class ProtectedStartTests {

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.8.8.8", "::1", "localhost" })
	void startsOpenOnThisMachineAndSaysSo(String address, CapturedOutput output) {
		check("server.address", address);
		assertThat(output).containsOnlyOnce("Access: open, on this machine only");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "::", "10.1.2.3", "" })
	void doesNotStartOpenWhereOthersReachIt(String address) {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> check("server.address", address))
			.withMessageContaining("would listen on")
			.satisfies((ex) -> assertThat(ex.mend()).contains("career-pathing.access.mode=api-key",
					"server.address=127.0.0.1", "career-pathing.access.open-anywhere=true"));
	}

	@Test
	void doesNotStartOpenOnEveryAddressByDefault() {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> check())
			.withMessageContaining("every address of the machine");
	}

	@Test
	void doesNotStartOpenWhereOthersReachTheManagementPort(CapturedOutput output) {
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> check("server.address", "127.0.0.1", "management.server.port", "9090"))
			.withMessageContaining("The management port")
			.withMessageContaining("every address of the machine")
			.satisfies((ex) -> assertThat(ex.mend()).contains("management.server.address=127.0.0.1"));
		check("server.address", "127.0.0.1", "management.server.port", "9090", "management.server.address",
				"127.0.0.1");
		check("server.address", "127.0.0.1", "management.server.port", "9090", "career-pathing.access.mode", "api-key");
		assertThat(output).contains("Access: open, on this machine only", "Access: by API key.");
	}

	@Test
	void startsOpenAnywhereWhereItIsToldTo(CapturedOutput output) {
		check("server.address", "0.0.0.0", "career-pathing.access.open-anywhere", "true");
		assertThat(output).containsPattern("WARN.*Access: open on every address of the machine");
	}

	@Test
	void servesNobodyDuringACommandAndSoNeedsNoProtection(CapturedOutput output) {
		check("server.port", "-1");
		assertThat(output).doesNotContain("Access:");
	}

	@Test
	void startsAnywhereWithKeys(CapturedOutput output) {
		check("server.address", "0.0.0.0", "career-pathing.access.mode", "api-key");
		assertThat(output).contains("Access: by API key.");
	}

	@Test
	void takesNoTokensWithoutKnowingWhose() {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> check("career-pathing.access.mode", "jwt"))
			.satisfies((ex) -> assertThat(ex.mend()).contains("spring.security.oauth2.resourceserver.jwt.issuer-uri"));
	}

	@Test
	void takesNoTokensThatWereMadeForAnybody() {
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> check("career-pathing.access.mode", "jwt",
					"spring.security.oauth2.resourceserver.jwt.issuer-uri", "https://login.example.com"))
			.satisfies((ex) -> assertThat(ex.mend()).contains("spring.security.oauth2.resourceserver.jwt.audiences"));
	}

	/** No database is started or waited for before. */
	@Test
	void endsTheProcessWithTheMendInsteadOfAStackTrace(CapturedOutput output) {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> SpringApplication.run(CareerPathing.class,
				"--server.address=0.0.0.0", "--spring.neo4j.uri=bolt://127.0.0.1:1", "--server.port=0"));
		assertThat(output)
			.contains("APPLICATION FAILED TO START", "would listen on every address", "Action:",
					"Ask for keys with career-pathing.access.mode=api-key")
			.doesNotContain("Waiting for Neo4j", "\tat org.careerpathing");
	}

	private static void check(String... settings) {
		MockEnvironment environment = new MockEnvironment();
		for (int i = 0; i < settings.length; i += 2) {
			environment.setProperty(settings[i], settings[i + 1]);
		}
		new ProtectedStart(environment)
			.postProcessBeanFactory(new org.springframework.beans.factory.support.DefaultListableBeanFactory());
	}

}
