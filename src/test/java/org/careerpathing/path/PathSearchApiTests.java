package org.careerpathing.path;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.support.BuiltInGraph;
import org.careerpathing.support.GraphTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Limits, wishes and profiles on the built-in graph, over HTTP.
 */
@GraphTest
@BuiltInGraph
class PathSearchApiTests {

	private static final String SEARCH = "/v1/paths/search";

	private static final String ENDS = "\"from\": \"product-designer\", \"to\": \"director-of-product\"";

	@Autowired
	RestTestClient client;

	@Test
	void asksTheSameInABodyAsInAnAddress() {
		String posted = post(SEARCH, "{" + ENDS + ", \"k\": 2, \"goal\": \"least-time\"}", 200);
		assertThat(posted)
			.isEqualTo(get("/v1/paths?from=product-designer&to=director-of-product&k=2&goal=least-time", 200));
	}

	@Test
	void passesTheRolesThatItIsAskedToPass() {
		String answer = get(
				"/v1/paths?from=product-manager&to=vp-of-product&via=senior-product-manager,director-of-product", 200);
		assertThat(paths(answer)).isNotEmpty()
			.allMatch((path) -> path.containsAll(List.of("senior-product-manager", "director-of-product")));
	}

	@Test
	void keepsOffTheRolesThatItIsAskedToAvoid() {
		List<List<String>> free = paths(get("/v1/paths?from=product-manager&to=director-of-product&k=20", 200));
		List<List<String>> kept = paths(
				get("/v1/paths?from=product-manager&to=director-of-product&k=20&avoid=senior-product-manager", 200));
		assertThat(free).anyMatch((path) -> path.contains("senior-product-manager"));
		assertThat(kept).isNotEmpty()
			.isEqualTo(free.stream().filter((path) -> !path.contains("senior-product-manager")).toList());
	}

	@Test
	void arrivesInTheTimeThatIsAllowed() {
		String free = get("/v1/paths?from=product-manager&to=director-of-product&k=20", 200);
		List<Integer> known = JsonPath.read(free, "$.paths[*].totals.months['known','assumed']");
		assertThat(known).isNotEmpty();
		String within = get("/v1/paths?from=product-manager&to=director-of-product&k=20&maxMonths=48", 200);
		List<Integer> months = JsonPath.<List<Integer>>read(within, "$.paths[*].totals.months.assumed");
		assertThat(months).allMatch((each) -> each == null || each <= 48);
		assertThat(paths(within)).isNotEmpty().hasSizeLessThan(paths(free).size());
	}

	@Test
	void countsWhatThePersonCanDo() {
		String without = post(SEARCH, "{" + ENDS + ", \"k\": 1}", 200);
		List<String> skills = JsonPath.read(without, "$.paths[0].moves[*].skillsToLearn[*].skill.id");
		String profile = skills.stream()
			.distinct()
			.map((skill) -> "{\"skill\": \"" + skill + "\", \"level\": 5}")
			.collect(Collectors.joining(",", "{\"skills\": [", "]}"));
		String with = post(SEARCH, "{" + ENDS + ", \"k\": 1, \"profile\": " + profile + "}", 200);
		assertThat(JsonPath.<List<Object>>read(with, "$.paths[0].moves[*].skillsToLearn[*]")).isEmpty();
		assertThat(JsonPath.<Object>read(with, "$.paths[0].totals.points.learning")).isEqualTo(0.0);
		assertThat(JsonPath.<Object>read(with, "$.paths[0].moves[0].skillsCovered[0].taughtBy")).isNull();
		assertThat(JsonPath.<Integer>read(with, "$.question.profileSkills"))
			.isEqualTo((int) skills.stream().distinct().count());
		assertThat(JsonPath.<Object>read(with, "$.links.self")).isNull();
		assertThat(JsonPath.<Object>read(with, "$.links.browser")).isNull();
	}

	@Test
	void addsUpWhatEachMeasureCosts() {
		String answer = get("/v1/paths?from=product-designer&to=vp-of-product&k=1", 200);
		double sum = JsonPath.<Double>read(answer, "$.paths[0].totals.points.moves")
				+ JsonPath.<Double>read(answer, "$.paths[0].totals.points.months")
				+ JsonPath.<Double>read(answer, "$.paths[0].totals.points.learning")
				+ JsonPath.<Double>read(answer, "$.paths[0].totals.points.evidence");
		assertThat(JsonPath.<Double>read(answer, "$.paths[0].totals.cost")).isCloseTo(sum,
				org.assertj.core.data.Offset.offset(1e-5));
		double moves = JsonPath.<List<Double>>read(answer, "$.paths[0].moves[*].points.evidence")
			.stream()
			.mapToDouble(Double::doubleValue)
			.sum();
		assertThat(JsonPath.<Double>read(answer, "$.paths[0].totals.points.evidence")).isCloseTo(moves,
				org.assertj.core.data.Offset.offset(1e-6));
	}

	@Test
	void givesAlternativesThatDiffer() {
		String answer = get(
				"/v1/paths?from=product-manager&to=vp-of-product&mode=different&maxShared=0.5&k=3&maxMoves=6", 200);
		List<List<String>> paths = paths(answer);
		assertThat(paths).hasSizeGreaterThan(1);
		for (List<String> one : paths) {
			for (List<String> other : paths) {
				if (one != other) {
					List<String> shared = one.subList(1, one.size() - 1)
						.stream()
						.filter(other.subList(1, other.size() - 1)::contains)
						.toList();
					assertThat((double) shared.size())
						.isLessThanOrEqualTo(0.5 * (Math.min(one.size(), other.size()) - 2));
				}
			}
		}
	}

	@Test
	void givesPathsThatNoOtherBeatsAndSaysWhatEachIsBestAt() {
		String answer = get("/v1/paths?from=product-manager&to=vp-of-product&mode=pareto", 200);
		List<List<String>> paths = paths(answer);
		assertThat(paths).hasSizeBetween(2, 12).doesNotHaveDuplicates();
		assertThat(JsonPath.<List<String>>read(answer, "$.paths[*].bestAt[*]")).contains("months", "learning",
				"evidence");
		assertThat(JsonPath.<String>read(answer, "$.paths[0].comparison")).isEqualTo("The fastest of these paths.");
		assertThat(JsonPath.<List<String>>read(answer, "$.paths[1:].comparison"))
			.allMatch((text) -> text.startsWith("Compared with the fastest: "));
		assertThat(get(JsonPath.read(answer, "$.links.self"), 200)).isEqualTo(answer);
	}

	@Test
	void findsTheBestPathToEachOfSeveralTargets() {
		String answer = post("/v1/paths/targets", "{\"from\": \"product-manager\", \"to\": [\"vp-of-product\", "
				+ "\"product-manager\", \"senior-product-manager\"]}", 200);
		assertThat(JsonPath.<List<String>>read(answer, "$.targets[*].to.id")).containsExactly("senior-product-manager",
				"vp-of-product", "product-manager");
		assertThat(JsonPath.<String>read(answer, "$.targets[2].none.reason")).isEqualTo("SAME_ROLE");
		String self = JsonPath.read(answer, "$.targets[1].self");
		assertThat(JsonPath.<Object>read(get(self, 200), "$.paths[0]"))
			.isEqualTo(JsonPath.<Object>read(answer, "$.targets[1].path"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			maxMoves=1 | MORE_MOVES_NEEDED | maxMoves
			maxMonths=3 | MORE_MONTHS_NEEDED | maxMonths
			maxPayDip=0 | PAY_UNKNOWN | maxPayDip
			avoid=product-manager | AVOIDED | avoid
			avoidKinds=PROMOTION,LATERAL,CROSSOVER,STEP_BACK | AVOIDED | avoidKinds
			avoidTracks=MANAGEMENT | AVOIDED | avoidTracks
			basis=OBSERVED | BASIS_MISSING | basis
			via=growth-product-manager | VIA_NOT_PASSED | via
			maxMoves=1&basis=OBSERVED | SEVERAL_LIMITS | basis
			""")
	void saysWhichLimitClosesEveryPathAndWhatOpensOne(String limit, String reason, String parameter) {
		String answer = get("/v1/paths?from=product-designer&to=director-of-product&k=1&" + limit, 200);
		assertThat(JsonPath.<String>read(answer, "$.none.reason")).isEqualTo(reason);
		assertThat(JsonPath.<List<String>>read(answer, "$.none.opens[*].parameters[*].parameter")).contains(parameter);
		String href = JsonPath.read(answer, "$.none.opens[0].href");
		assertThat(JsonPath.<Object>read(get(href, 200), "$.paths[0]"))
			.isEqualTo(JsonPath.<Object>read(answer, "$.none.opens[0].path"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							"avoid": ["product-designer"] | avoid
							"avoid": ["director-of-product"] | avoid
							"via": ["product-manager"], "avoid": ["product-manager"] | via
							"via": ["product-manager", "senior-product-manager"], "maxMoves": 2 | via
							"via": ["nobody-has-this"] | via[0]
							"avoid": ["product-manager", "Not an id"] | avoid[1]
							"avoid": [null] | avoid[0]
							"avoidFamilies": ["no-such-family"] | avoidFamilies[0]
							"avoidKinds": ["LEAP"] | avoidKinds
							"avoidTracks": ["management"] | avoidTracks
							"basis": ["HEARSAY"] | basis
							"weights": {"moves": -1} | weights.moves
							"weights": {"moves": 0, "months": 0, "learning": 0, "evidence": 0} | weights
							"weights": {"moves": 1001} | weights.moves
							"weights": {"moves": 1}, "goal": "least-time" | weights
							"mode": "some" | mode
					"mode": "pareto", "goal": "least-time" | goal
					"mode": "pareto", "weights": {"moves": 1} | weights
					"mode": "pareto", "k": 13 | k
							"goal": "quickest" | goal
							"k": 0 | k
							"k": 21 | k
							"maxShared": 0.5 | maxShared
							"mode": "different", "maxShared": 1.5 | maxShared
							"maxMoves": 31 | maxMoves
							"maxMonths": -1 | maxMonths
							"maxPayDip": -1 | maxPayDip
							"experienceMonths": 721 | experienceMonths
							"profile": {"skills": [{"skill": "no-such-skill", "level": 3}]} | profile.skills[0].skill
							"profile": {"skills": [{"skill": "product-strategy", "level": 6}]} | profile.skills[0].level
							"profile": {"skills": [{"skill": "product-strategy", "level": -0.1}]} | profile.skills[0].level
							"profile": {"skills": [{"skill": "product-strategy", "level": 1}, {"skill": "product-strategy", "level": 1}]} | profile.skills[1].skill
							""")
	void namesWhatIsWrongInABody(String field, String name) {
		String problem = post(SEARCH, "{" + ENDS + ", " + field + "}", 400);
		assertThat(JsonPath.<String>read(problem, "$.type"))
			.isEqualTo("urn:problem-type:career-pathing:invalid-request");
		assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].parameter")).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource({ "weightMoves=NaN,weights.moves", "weightMonths=x,weightMonths", "weightLearning=-1,weights.learning",
			"weightEvidence=1e9,weights.evidence", "via=,via[0]", "avoid=product-manager;x,avoid[0]",
			"maxShared=2,maxShared", "mode=Best,mode" })
	void namesWhatIsWrongInAnAddress(String parameter, String name) {
		String problem = get("/v1/paths?from=product-designer&to=director-of-product&" + parameter, 400);
		assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].parameter")).contains(name);
	}

	@Test
	void refusesTenThousandSkillsAndMoreThanFiftyTargets() {
		String skills = IntStream.range(0, 10_000)
			.mapToObj((i) -> "{\"skill\": \"s" + i + "\", \"level\": 1}")
			.collect(Collectors.joining(","));
		assertThat(post(SEARCH, "{" + ENDS + ", \"profile\": {\"skills\": [" + skills + "]}}", 400)).contains("10000",
				"1000");
		String targets = IntStream.range(0, 51).mapToObj((i) -> "\"r" + i + "\"").collect(Collectors.joining(","));
		assertThat(post("/v1/paths/targets", "{\"from\": \"product-manager\", \"to\": [" + targets + "]}", 400))
			.contains("50");
		assertThat(post("/v1/paths/targets", "{\"from\": \"product-manager\", \"to\": []}", 400))
			.contains("is missing");
	}

	@Test
	void refusesAGuideToNoQuestion() {
		get("/browser/paths/%25%25", 400);
		get("/browser/paths/bm8", 400);
	}

	private static List<List<String>> paths(String answer) {
		int size = JsonPath.<List<Object>>read(answer, "$.paths").size();
		return IntStream.range(0, size)
			.mapToObj((i) -> JsonPath.<List<String>>read(answer, "$.paths[" + i + "].roles[*].id"))
			.toList();
	}

	private String get(String uri, int status) {
		return text(this.client.get().uri(java.net.URI.create(uri)).exchange(), status);
	}

	private String post(String uri, String body, int status) {
		return text(this.client.post().uri(uri).contentType(MediaType.APPLICATION_JSON).body(body).exchange(), status);
	}

	private static String text(RestTestClient.ResponseSpec response, int status) {
		byte[] body = response.expectStatus().isEqualTo(status).expectBody().returnResult().getResponseBody();
		return new String(body, StandardCharsets.UTF_8);
	}

}
