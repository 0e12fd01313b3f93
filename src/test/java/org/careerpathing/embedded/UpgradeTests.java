package org.careerpathing.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.support.ServiceProcess;
import org.careerpathing.support.TestNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service on the data folder of an earlier release, which was edited by hand and
 * loaded a second graph. What it holds and answers then is held against what that release
 * itself held and answered: {@code src/test/resources/upgrade/make.sh}.
 */
class UpgradeTests {

	private static final Path MADE = Path.of("src/test/resources/upgrade");

	/**
	 * What counts writes, what each release derives anew and judges by rules of its own,
	 * and where it listens.
	 */
	private static final Set<String> APART = Set.of("number", "dataVersion", "derivedWith", "weak", "weakness",
			"links");

	@TempDir
	Path folder;

	private final HttpClient client = HttpClient.newHttpClient();

	private final List<Integer> ports;

	private final URI database;

	UpgradeTests() throws IOException {
		this.ports = TestNeo4j.freePorts();
		this.database = URI.create("http://localhost:" + this.ports.get(1) + "/db/neo4j/query/v2");
	}

	@Test
	void keepsWhatAnEarlierReleaseLeftAnswersTheSameAndIsWrittenTo() throws Exception {
		unpack();
		try (ServiceProcess service = ServiceProcess
			.startFromClassPath(List.of("--career-pathing.embedded.folder=" + this.folder.resolve("data"),
					"--career-pathing.embedded.bolt-port=" + this.ports.get(0),
					"--career-pathing.embedded.http-port=" + this.ports.get(1), "--career-pathing.plan-ahead=false",
					"--career-pathing.search.time-limit-seconds=60"))
			.awaitReady()) {
			assertThat(column("MATCH (file:SchemaFile) RETURN file.name ORDER BY file.name")).isEqualTo(schemaFiles());
			assertThat(column("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")).isEmpty();
			assertThat(lost("nodes")).isEmpty();
			assertThat(lost("links")).isEmpty();
			List<String> questions = Files.readAllLines(MADE.resolve("questions.txt"));
			for (int i = 0; i < questions.size(); i++) {
				// Costs are the release's own: of paths, the roles on them are compared.
				String part = questions.get(i).startsWith("/v1/paths") ? "$.paths[*].moves[*].to.id" : "$";
				Object then = said(String.valueOf(i + 1), part);
				Object now = JsonPath.read(service.get(questions.get(i)).body(), part);
				assertThat(holds(now, then)).as("%s\nthen %s\nnow  %s", questions.get(i), then, now).isTrue();
			}
			edit(service);
			service.stop();
		}
	}

	/** A role that was edited then is edited once more. */
	private void edit(ServiceProcess service) throws Exception {
		URI role = URI.create(service.address() + "/v1/roles/house-product-lead");
		HttpResponse<String> then = service.get(role.getPath());
		HttpResponse<String> written = this.client.send(HttpRequest.newBuilder(role)
			.header("Content-Type", "application/json")
			.header("If-Match", then.headers().firstValue("ETag").orElseThrow())
			.PUT(BodyPublishers.ofString("{\"title\": \"Lead of the House\", \"level\": 5}"))
			.build(), BodyHandlers.ofString());
		assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
		assertThat(JsonPath.<String>read(service.get(role.getPath()).body(), "$.title")).isEqualTo("Lead of the House");
		assertThat(JsonPath.<List<String>>read(service.get("/v1/changes").body(), "$.items[*].id"))
			.containsExactly("house-product-lead");
	}

	/** The rows that were there then, and of which something is missing now. */
	private List<Object> lost(String what) throws Exception {
		List<Object> now = values(Files.readString(MADE.resolve(what + ".json")));
		List<Object> then = said(what, "$.data.values");
		assertThat(then).isNotEmpty();
		return then.stream().filter((row) -> now.stream().noneMatch((each) -> holds(each, row))).toList();
	}

	private List<Object> column(String query) throws Exception {
		return values("{\"statement\": \"" + query + "\"}").stream()
			.map((row) -> ((List<?>) row).getFirst())
			.collect(Collectors.toList());
	}

	/** Asks the database past the service. */
	private List<Object> values(String statement) throws Exception {
		HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(this.database)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(statement))
			.build(), BodyHandlers.ofString());
		return JsonPath.read(answer.body(), "$.data.values");
	}

	private <T> T said(String what, String part) throws IOException {
		return JsonPath.read(Files.readString(this.folder.resolve("said").resolve(what + ".json")), part);
	}

	/** Whether all that is known of something then is so now. There may be more. */
	private static boolean holds(@Nullable Object now, @Nullable Object then) {
		return switch (then) {
			case Map<?, ?> map -> now instanceof Map<?, ?> other && map.entrySet()
				.stream()
				.allMatch((each) -> APART.contains(each.getKey()) || holds(other.get(each.getKey()), each.getValue()));
			case List<?> list -> now instanceof List<?> other && list.size() == other.size()
					&& IntStream.range(0, list.size()).allMatch((i) -> holds(other.get(i), list.get(i)));
			case null, default -> Objects.equals(now, then);
		};
	}

	private static List<String> schemaFiles() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("cypher/schema"))) {
			return files.map((file) -> "schema/" + file.getFileName()).sorted().toList();
		}
	}

	private void unpack() throws IOException {
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(MADE.resolve("data.zip")))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path file = this.folder.resolve(entry.getName());
				if (entry.isDirectory()) {
					Files.createDirectories(file);
				}
				else {
					Files.copy(zip, file);
				}
			}
		}
	}

}
