package org.careerpathing.access;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import org.careerpathing.support.TestNeo4j;
import org.careerpathing.web.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

/**
 * Every endpoint, with every kind of token, from a real authorization server.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "career-pathing.access.mode=jwt",
		"career-pathing.graph.load=never", "career-pathing.plan-ahead=false", "career-pathing.requests-per-minute=0",
		"career-pathing.imports.folder=target/imports", "career-pathing.access.allowed-origins=https://a.example",
		"spring.security.oauth2.resourceserver.jwt.audiences=" + AuthorizationServer.AUDIENCE })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class TokenModeTests {

	private static final int PORT = AuthorizationServer.freePort();

	private final HttpClient client = HttpClient.newHttpClient();

	private AuthorizationServer server;

	private Caller caller;

	private List<Endpoint> endpoints;

	/** What is wrong, and the token with it. */
	private final Map<String, String> bad = new TreeMap<>();

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", TestNeo4j::uri);
		registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> "http://127.0.0.1:" + PORT);
	}

	@BeforeAll
	void begin(@LocalServerPort int port,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers)
			throws Exception {
		this.endpoints = Endpoint.all(handlers);
		this.caller = new Caller(this.client, "http://127.0.0.1:" + port, "Authorization");
		// The service has started although the server is away, and says so.
		HttpResponse<String> away = this.caller.get("/v1/roles", "Authorization", "Bearer some.to.ken");
		assertThat(away.statusCode()).isEqualTo(503);
		assertThat(away.body()).contains("career-pathing:authorization-unavailable");
		assertThat(away.headers().firstValue("Retry-After")).isPresent();

		this.server = new AuthorizationServer(PORT);
		for (String kind : List.of("expired", "endless", "wrong-issuer", "wrong-audience", "no-audience")) {
			this.bad.put(kind, this.server.token(kind, "admin"));
		}
		String token = this.server.token("good", "admin");
		this.bad.put("alg none", unsigned(token));
		this.bad.put("signed with the public key as a secret",
				signed(token, JWSAlgorithm.HS256, new MACSigner(this.server.key().toRSAPublicKey().getEncoded())));
		this.bad.put("forged",
				signed(token, JWSAlgorithm.RS256, new RSASSASigner(new RSAKeyGenerator(2048).generate())));
		this.bad.put("with more scopes than were granted", widened(this.server.token("good", "graph:read")));
		this.bad.put("no token", "made-up");
		this.bad.put("of a withdrawn key", token);
		assertThat(this.caller.get("/v1/roles", "Authorization", "Bearer " + token).statusCode()).isEqualTo(200);
		this.server.rotate();
		// The first token of the new key makes its key known.
		assertThat(good(Scope.ADMIN)).isNotNull();
		assertThat(this.caller.get("/v1/roles", "Authorization", good(Scope.ADMIN)).statusCode()).isEqualTo(200);
	}

	@AfterAll
	void end() {
		this.server.close();
	}

	static Stream<String> kinds() {
		return Stream.of("expired", "endless", "wrong-issuer", "wrong-audience", "no-audience", "alg none",
				"signed with the public key as a secret", "forged", "with more scopes than were granted", "no token",
				"of a withdrawn key");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void isClosedToATokenThatIsNotGood(String kind, CapturedOutput output) throws Exception {
		String token = this.bad.get(kind);
		assertThat(this.caller.wrong(this.endpoints, (scope) -> "Bearer " + token, (status) -> status == 401))
			.isEmpty();
		assertThat(output.toString()).doesNotContain(token);
	}

	@Test
	void isClosedWithoutAToken() throws Exception {
		assertThat(this.caller.wrong(this.endpoints, (scope) -> null, (status) -> status == 401)).isEmpty();
	}

	@Test
	void isClosedToAKey() throws Exception {
		assertThat(new Caller(this.client, this.caller.service(), "X-API-Key").wrong(this.endpoints,
				(scope) -> "cpk_0123456789ab_" + "x".repeat(43), (status) -> status == 401))
			.isEmpty();
	}

	@Test
	void isClosedToATokenWithTooLittleScope() throws Exception {
		String none = "Bearer " + this.server.token("good", "other", "graph:readmore");
		String read = "Bearer " + this.server.token("good", "graph:read");
		String write = "Bearer " + this.server.token("good", "graph:read", "graph:write");
		assertThat(this.caller.wrong(this.endpoints, (scope) -> switch (scope) {
			case GRAPH_READ -> none;
			case GRAPH_WRITE -> read;
			case ADMIN -> write;
		}, (status) -> status == 403)).isEmpty();
	}

	@Test
	void opensToATokenWithTheVeryScopeAndToOneWithMore(CapturedOutput output) throws Exception {
		Map<Scope, String> exact = new TreeMap<>();
		for (Scope scope : Scope.values()) {
			exact.put(scope, good(scope));
		}
		assertThat(this.caller.wrong(this.endpoints, exact::get, TokenModeTests::isThrough)).isEmpty();
		String admin = good(Scope.ADMIN);
		assertThat(this.caller.wrong(this.endpoints, (scope) -> admin, TokenModeTests::isThrough)).isEmpty();
		assertThat(output.toString()).doesNotContain(admin.substring("Bearer ".length()));
	}

	@Test
	void saysWhichScopeIsMissing() throws Exception {
		HttpResponse<String> answer = this.caller.ask(new Endpoint("DELETE", "/v1/roles/{id}", Scope.GRAPH_WRITE),
				good(Scope.GRAPH_READ));
		assertThat(answer.headers().firstValue("WWW-Authenticate"))
			.hasValue("Bearer realm=\"career-pathing\", error=\"insufficient_scope\", scope=\"graph:write\"");
		assertThat(answer.body()).contains("\"scope\":\"graph:write\"", "\"correlationId\"", "\"instance\"");
	}

	@Test
	void allowsForClocksThatAreApart() throws Exception {
		String late = "Bearer " + this.server.token("late", "graph:read");
		assertThat(this.caller.get("/v1/roles", "Authorization", late).statusCode()).isEqualTo(200);
	}

	@Test
	void takesATokenInItsHeaderOnly() throws Exception {
		String token = good(Scope.ADMIN).substring("Bearer ".length());
		assertThat(this.caller.get("/v1/roles?access_token=" + token).statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/explorer/main.js", "/webjars/lit-html/lit-html.js", "/v1/openapi",
			"/swagger-ui/index.html", "/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness",
			"/browser/guide.html", "/browser/style.grass", "/browser/queries.zip" })
	void showsToEverybodyWhatComesFromNoGraph(String address) throws Exception {
		assertThat(this.caller.get(address).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/nothing", "/actuator", "/actuator/prometheus", "/actuator/env", "/nothing", "/error",
			"/application.properties", "/v1/openapi/../roles", "/explorer/..%2fv1/roles" })
	void tellsNobodyWhatThereIs(String address) throws Exception {
		assertThat(this.caller.get(address).statusCode()).isIn(400, 401, 404);
		assertThat(this.caller.get(address).body()).doesNotContain("items", "jvm_");
	}

	@Test
	void showsMetricsToWhoMayReadAndNoMoreThanThat() throws Exception {
		assertThat(this.caller.get("/actuator/prometheus", "Authorization", good(Scope.GRAPH_READ)).statusCode())
			.isNotIn(401, 403);
		assertThat(this.caller.get("/actuator", "Authorization", good(Scope.GRAPH_WRITE)).statusCode()).isEqualTo(403);
	}

	@Test
	void letsNamedPagesAskAndNoOthers() throws Exception {
		HttpResponse<String> named = this.caller.get("/v1/roles", "Authorization", good(Scope.GRAPH_READ), "Origin",
				"https://a.example");
		assertThat(named.statusCode()).isEqualTo(200);
		assertThat(named.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://a.example");
		assertThat(named.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
		assertThat(this.caller
			.get("/v1/roles", "Authorization", good(Scope.GRAPH_READ), "Origin", "https://a.example.evil.example")
			.statusCode()).isEqualTo(403);
	}

	private String good(Scope scope) throws IOException, InterruptedException {
		return "Bearer " + this.server.token("good", scope.toString());
	}

	static boolean isThrough(int status) {
		return status < 500 && status != 401 && status != 403;
	}

	private static String unsigned(String token) {
		String header = "{\"alg\":\"none\"}";
		return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes()) + "." + token.split("\\.")[1]
				+ ".";
	}

	private static String signed(String token, JWSAlgorithm algorithm, JWSSigner signer)
			throws ParseException, JOSEException {
		SignedJWT real = SignedJWT.parse(token);
		SignedJWT forged = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(real.getHeader().getKeyID()).build(),
				real.getJWTClaimsSet());
		forged.sign(signer);
		return forged.serialize();
	}

	private static String widened(String token) {
		String[] parts = token.split("\\.");
		String claims = new String(Base64.getUrlDecoder().decode(parts[1])).replace("graph:read", "admin");
		return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes()) + "."
				+ parts[2];
	}

}
