package org.careerpathing.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.careerpathing.support.GraphTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every endpoint asks for the scope that docs/access.md says, and there is no other.
 */
@GraphTest
class EndpointTableTests {

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+) (\\S+)` \\| `?([\\w:]+)`? \\|");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping handlers;

	@Test
	void isWhatTheEndpointsSay() throws IOException {
		List<String> documented = ROW.matcher(Files.readString(Path.of("docs/access.md")))
			.results()
			.map((row) -> row.group(1) + " " + row.group(2) + " " + row.group(3))
			.toList();
		assertThat(documented)
			.containsExactlyInAnyOrderElementsOf(Endpoint.all(this.handlers).stream().map(Endpoint::toString).toList());
	}

}
