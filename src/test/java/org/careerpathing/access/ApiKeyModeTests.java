package org.careerpathing.access;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.careerpathing.command.Command.WrongUse;
import org.careerpathing.support.TestNeo4j;
import org.careerpathing.web.Scope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The life of a key, and every endpoint with every kind of key.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "career-pathing.access.mode=api-key", "career-pathing.graph.load=never",
				"career-pathing.plan-ahead=false", "career-pathing.requests-per-minute=60000",
				"career-pathing.imports.folder=target/imports" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class ApiKeyModeTests {

	private static final String NEVER = "cpk_0123456789ab_" + "A".repeat(43);

	@Autowired
	KeysCommand command;

	@Autowired
	ApiKeys keys;

	@Autowired
	KeyStore store;

	@Autowired
	Driver driver;

	private Caller caller;

	private List<Endpoint> endpoints;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", TestNeo4j::uri);
	}

	@BeforeAll
	void begin(@LocalServerPort int port,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
		this.endpoints = Endpoint.all(handlers);
		this.caller = new Caller(HttpClient.newHttpClient(), "http://127.0.0.1:" + port, ApiKeyConverter.HEADER);
	}

	@Test
	void isClosedToKeysThatAreNotGood(CapturedOutput output) throws Exception {
		String revoked = create("admin");
		this.keys.revoke(id(revoked));
		String good = create("admin");
		Map<String, String> bad = new HashMap<>();
		bad.put("revoked", revoked);
		bad.put("expired", this.keys.create("expired", List.of("admin"), Instant.now().minusSeconds(1)));
		bad.put("the id of a good one", good.substring(0, good.length() - 43) + "A".repeat(43));
		bad.put("cut off", good.substring(0, good.length() - 1));
		bad.put("in capitals", good.toUpperCase(java.util.Locale.ROOT));
		bad.put("unknown", NEVER);
		bad.put("no key", "made up");
		for (Map.Entry<String, String> key : bad.entrySet()) {
			assertThat(this.caller.wrong(this.endpoints, (scope) -> key.getValue(), (status) -> status == 401))
				.as(key.getKey())
				.isEmpty();
			assertThat(output.toString()).as(key.getKey()).doesNotContain(key.getValue());
		}
		assertThat(this.caller.wrong(this.endpoints, (scope) -> null, (status) -> status == 401)).isEmpty();
	}

	/** Nor may the answers differ, except where each does. */
	@Test
	void doesNotTellWhetherThereIsSuchAKey() throws Exception {
		String revoked = create("admin");
		this.keys.revoke(id(revoked));
		String mine = create("graph:read");
		String guessed = mine.substring(0, mine.length() - 43) + "A".repeat(43);
		assertThat(List.of(revoked, guessed, NEVER, "made up").stream().map(this::refusal).distinct()).hasSize(1);
	}

	private String refusal(String key) {
		try {
			HttpResponse<String> answer = this.caller.get("/v1/roles", ApiKeyConverter.HEADER, key, "X-Correlation-Id",
					"same");
			return answer.statusCode() + answer.headers().firstValue("WWW-Authenticate").orElse("") + answer.body();
		}
		catch (java.io.IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void isClosedToKeysWithTooLittleScopeAndOpensToThoseWithEnough(CapturedOutput output) throws Exception {
		Map<Scope, String> good = new TreeMap<>();
		for (Scope scope : Scope.values()) {
			good.put(scope, this.keys.create("test", List.of(scope.toString()), Instant.now().plusSeconds(3600)));
		}
		String none = this.keys.create("nothing", List.of("other"), null);
		assertThat(this.caller.wrong(this.endpoints, (scope) -> switch (scope) {
			case GRAPH_READ -> none;
			case GRAPH_WRITE -> good.get(Scope.GRAPH_READ);
			case ADMIN -> good.get(Scope.GRAPH_WRITE);
		}, (status) -> status == 403)).isEmpty();
		assertThat(this.caller.wrong(this.endpoints, good::get, TokenModeTests::isThrough)).isEmpty();
		good.values().forEach((key) -> assertThat(output.toString()).doesNotContain(key));
	}

	@Test
	void takesAKeyAsABearerTooButNotTwo() throws Exception {
		String key = create("graph:read");
		assertThat(this.caller.get("/v1/roles", "Authorization", "Bearer " + key).statusCode()).isEqualTo(200);
		assertThat(this.caller.get("/v1/roles", "Authorization", "Bearer " + key, ApiKeyConverter.HEADER, key)
			.statusCode()).isEqualTo(401);
		assertThat(this.caller.get("/v1/roles", ApiKeyConverter.HEADER, " ").statusCode()).isEqualTo(401);
		assertThat(this.caller.get("/v1/roles?api_key=" + key).statusCode()).isEqualTo(401);
	}

	@Test
	void showsAKeyOnceAndKeepsNothingThatItCouldBeMadeFrom() {
		String key = create("graph:read,graph:write");
		assertThat(key).matches("cpk_[0-9a-f]{12}_[A-Za-z0-9_-]{43}");
		assertThat(run("list")).contains(id(key)).contains("graph:read,graph:write").doesNotContain(key.substring(17));
		try (Session session = this.driver.session()) {
			assertThat(session
				.run("MATCH (n) WHERE any(name IN keys(n) WHERE toStringOrNull(n[name]) CONTAINS $secret) RETURN n",
						Map.of("secret", key.substring(17)))
				.list()).isEmpty();
			// As any tool would make it: printf %s KEY | sha256sum
			assertThat(session.run("MATCH (k:ApiKey {id: $id}) RETURN k.hash AS hash", Map.of("id", id(key)))
				.single()
				.get("hash")
				.asString()).hasSize(64).matches("[0-9a-f]+");
		}
		assertThat(create("admin")).isNotEqualTo(create("admin"));
	}

	@Test
	void revokesForGoodAndElsewhereSoon() throws Exception {
		ApiKeys elsewhere = new ApiKeys(this.store);
		String key = create("graph:read");
		assertThat(elsewhere.check(key)).isPresent();
		assertThat(this.caller.get("/v1/roles", ApiKeyConverter.HEADER, key).statusCode()).isEqualTo(200);
		assertThat(run("revoke", id(key))).contains("Revoked.").contains("5 seconds");
		assertThat(this.caller.get("/v1/roles", ApiKeyConverter.HEADER, key).statusCode()).isEqualTo(401);
		assertThat(new ApiKeys(this.store).check(key)).isEmpty();
		assertThat(run("list")).containsPattern(id(key) + " +revoked");
		run("revoke", id(key));
		assertThat(new ApiKeys(this.store).check(key)).isEmpty();
		assertThat(run("revoke", "ffffffffffff")).contains("There is no key with the id ffffffffffff");
	}

	@ParameterizedTest
	@ValueSource(strings = { "create", "create --name=x", "create --scopes=admin", "create --name=x --scopes=root",
			"create --name=x --scopes=", "create --name=x --scopes=admin,", "create --name=x --scopes=admin --days=0",
			"create --name=x --scopes=admin --days=soon" })
	void refusesACommandThatIsNotWhole(String words) {
		assertThatExceptionOfType(WrongUse.class).isThrownBy(() -> run(words.split(" ")));
	}

	/** Each failure counts for more than a request, so that guesses end soon. */
	@Test
	void looksNoLongerAtKeysOfWhoSendsManyThatAreNotGood() throws Exception {
		Caller guesser = new Caller(HttpClient.newBuilder().localAddress(InetAddress.ofLiteral("127.0.0.7")).build(),
				this.caller.service(), ApiKeyConverter.HEADER);
		String good = create("admin");
		List<HttpResponse<String>> answers = new ArrayList<>();
		for (int i = 0; i < 3000 && answers.stream().noneMatch((answer) -> answer.statusCode() == 429); i++) {
			assertThat(guesser.get("/v1/roles", ApiKeyConverter.HEADER, NEVER).statusCode()).isIn(401, 429);
			answers.add(guesser.get("/v1/roles", ApiKeyConverter.HEADER, good));
		}
		assertThat(answers.getLast().statusCode()).isEqualTo(429);
		assertThat(answers.getLast().body()).contains("career-pathing:too-many-requests");
		assertThat(answers.getLast().headers().firstValue("Retry-After")).isPresent();
		assertThat(answers.size()).isLessThan(3000);
		assertThat(this.caller.get("/v1/roles", ApiKeyConverter.HEADER, good).statusCode()).isEqualTo(200);
	}

	private String create(String scopes) {
		String told = run("create", "--name=of a test", "--scopes=" + scopes);
		return told.lines().filter((line) -> line.startsWith("cpk_")).findFirst().orElseThrow();
	}

	private static String id(String key) {
		return key.substring(4, 16);
	}

	private String run(String... arguments) {
		Map<String, String> options = new HashMap<>();
		List<String> words = new ArrayList<>();
		for (String argument : arguments) {
			if (argument.startsWith("--")) {
				String[] parts = argument.substring(2).split("=", 2);
				options.put(parts[0], parts[1]);
			}
			else {
				words.add(argument);
			}
		}
		ByteArrayOutputStream told = new ByteArrayOutputStream();
		this.command.run(words, options, new PrintStream(told, true, StandardCharsets.UTF_8));
		return told.toString(StandardCharsets.UTF_8);
	}

}
