package org.careerpathing.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.careerpathing.support.TestNeo4j;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * An authorization server of its own port, whose clients get the tokens that their names
 * say.
 */
final class AuthorizationServer implements AutoCloseable {

	static final String AUDIENCE = "https://careers.example.com";

	private static final String SECRET = "secret-of-";

	private final AtomicReference<RSAKey> key = new AtomicReference<>(newKey());

	private final HttpClient client = HttpClient.newHttpClient();

	private final String issuer;

	private final AnnotationConfigServletWebServerApplicationContext context = new AnnotationConfigServletWebServerApplicationContext();

	AuthorizationServer(int port) {
		this.issuer = "http://127.0.0.1:" + port;
		this.context.registerBean(AuthorizationServer.class, () -> this);
		this.context.registerBean(TomcatServletWebServerFactory.class, () -> {
			TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(port);
			factory.setAddress(InetAddress.getLoopbackAddress());
			// Filters run in front of a servlet only.
			factory.setRegisterDefaultServlet(true);
			return factory;
		});
		this.context.register(Beans.class);
		this.context.refresh();
	}

	/** A port for one that is told to others before it starts. */
	static int freePort() {
		try {
			return TestNeo4j.freePorts().getFirst();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static RSAKey newKey() {
		try {
			return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Signs with another key from now on, and no longer says that the one before was its
	 * own.
	 */
	void rotate() {
		this.key.set(newKey());
	}

	RSAKey key() {
		return this.key.get();
	}

	/**
	 * A token as clients get it.
	 * @param kind the client: {@code good}, or what is wrong with its tokens
	 * @param scopes what it asks for
	 * @return the token
	 */
	String token(String kind, String... scopes) throws IOException, InterruptedException {
		String basic = Base64.getEncoder().encodeToString((kind + ":" + SECRET + kind).getBytes());
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.issuer + "/oauth2/token"))
			.header("Authorization", "Basic " + basic)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers
				.ofString("grant_type=client_credentials&scope=" + String.join("%20", scopes)))
			.build();
		HttpResponse<String> answer = this.client.send(request, BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(answer.statusCode() + " " + answer.headers().map() + answer.body());
		}
		return JsonPath.read(answer.body(), "$.access_token");
	}

	@Override
	public void close() {
		this.context.close();
	}

	/** Not for the contexts of the service, which find what is annotated. */
	@EnableWebSecurity
	static class Beans {

		@Bean
		SecurityFilterChain chain(HttpSecurity http) {
			return http.oauth2AuthorizationServer((server) -> http.securityMatcher(server.getEndpointsMatcher()))
				.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.build();
		}

		@Bean
		AuthorizationServerSettings settings(AuthorizationServer server) {
			return AuthorizationServerSettings.builder().issuer(server.issuer).build();
		}

		@Bean
		JWKSource<SecurityContext> keys(AuthorizationServer server) {
			return (selector, context) -> selector.select(new JWKSet(server.key()));
		}

		@Bean
		RegisteredClientRepository clients() {
			return new InMemoryRegisteredClientRepository(List
				.of("good", "expired", "late", "endless", "wrong-issuer", "wrong-audience", "no-audience",
						"permissions-text", "permissions-list")
				.stream()
				.map(Beans::client)
				.toList());
		}

		private static RegisteredClient client(String kind) {
			return RegisteredClient.withId(kind)
				.clientId(kind)
				.clientSecret("{noop}" + SECRET + kind)
				.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
				.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
				.scopes((scopes) -> scopes
					.addAll(Arrays.asList("graph:read", "graph:write", "admin", "graph:readmore", "other")))
				.build();
		}

		@Bean
		OAuth2TokenCustomizer<JwtEncodingContext> faults() {
			return (token) -> {
				Instant now = Instant.now();
				token.getClaims().audience(List.of("https://other.example.com", AUDIENCE));
				switch (token.getRegisteredClient().getClientId()) {
					case "expired" -> token.getClaims().issuedAt(now.minusSeconds(600)).expiresAt(now.minusSeconds(90));
					case "late" -> token.getClaims().issuedAt(now.minusSeconds(600)).expiresAt(now.minusSeconds(20));
					case "endless" -> token.getClaims().claims((claims) -> claims.remove("exp"));
					case "wrong-issuer" -> token.getClaims().issuer("https://other.example.com");
					case "wrong-audience" -> token.getClaims().audience(List.of("https://other.example.com"));
					case "no-audience" -> token.getClaims().claims((claims) -> claims.remove("aud"));
					case "permissions-text" -> permissions(token, (scopes) -> String.join(" ", scopes));
					case "permissions-list" -> permissions(token, List::copyOf);
					default -> token.getJwsHeader().type("at+jwt");
				}
			};
		}

		/** What is granted stands in a claim of its own, and the usual one says more. */
		private static void permissions(JwtEncodingContext token, Function<Set<String>, Object> written) {
			token.getClaims()
				.claim("permissions", written.apply(token.getAuthorizedScopes()))
				.claim("scope", List.of("admin"));
		}

	}

}
