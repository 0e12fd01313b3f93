package org.careerpathing.role;

import java.util.ArrayList;
import java.util.List;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class RoleSearchTests {

	@Autowired
	RestTestClient client;

	@Autowired
	TestGraph graph;

	@BeforeEach
	void fillGraph() {
		this.graph.reset(
				"""
						CREATE (:Role {id: 'product-manager', title: 'Product Manager', family: 'product', level: 2,
						    alternateTitles: ['PM', 'Mid-Level Product Manager'], status: 'ACTIVE', version: 1}),
						  (:Role {id: 'senior-product-manager', title: 'Senior Product Manager', family: 'product', level: 3,
						    alternateTitles: ['Senior PM'], status: 'ACTIVE', version: 1}),
						  (:Role {id: 'vp-of-product', title: 'VP of Product', family: 'product', level: 5,
						    alternateTitles: ['Vice President of Product Management', 'Head of Product'], track: 'MANAGEMENT',
						    status: 'ACTIVE', version: 1}),
						  (:Role {id: 'chief-product-officer', title: 'Chief Product Officer', family: 'product', level: 6,
						    alternateTitles: ['CPO'], status: 'ACTIVE', version: 1}),
						  (:Role {id: 'product-designer', title: 'Product Designer', family: 'design', status: 'ACTIVE', version: 1}),
						  (:Role {id: 'ux-designer', title: 'UX Designer', family: 'design', alternateTitles: ['UI/UX (Web) Designer'],
						    status: 'ACTIVE', version: 1}),
						  (:Role {id: 'onet:15-1252.00', title: 'C++ and R&D Developer', status: 'ACTIVE', version: 1}),
						  (:Role {id: 'webmaster', title: 'Webmaster', alternateTitles: ['Web designer'], status: 'RETIRED', version: 3})
						""",
				"CREATE (:DataVersion {id: 'graph', number: 41})");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					PM                        | product-manager senior-product-manager
					pm                        | product-manager senior-product-manager
					cpo                       | chief-product-officer
					designer                  | product-designer ux-designer
					vice president            | vp-of-product
					president vice            | vp-of-product
					product-man               | product-manager senior-product-manager vp-of-product
					Product Manager           | product-manager senior-product-manager
					senior-product-manager    | senior-product-manager
					prod                      | product-designer product-manager chief-product-officer senior-product-manager vp-of-product
					mid level                 | product-manager
					web ux                    | ux-designer
					c++                       | onet:15-1252.00
					r & d                     | onet:15-1252.00
					onet:15-1252.00           | onet:15-1252.00
					1252                      | onet:15-1252.00
					roduct                    | ''
					cpo officer               | ''
					&                         | ''
					""")
	void findsWhatAPersonExpects(String q, String ids) {
		assertThat(ids(find("/v1/roles?q={q}", q))).isEqualTo(ids);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "\"", "a AND", "(", "*", "~", "\\", "product:", "/.*/", "[a TO", "'", "%", "😀", "$q", "{x}" })
	void takesSpecialCharactersAsTheyAre(String q) {
		this.client.get().uri("/v1/roles?q={q}", q).exchange().expectStatus().isOk();
	}

	@Test
	void saysWhichLabelHasTheWords() {
		find("/v1/roles?q={q}", "PM").jsonPath("$.dataVersion")
			.isEqualTo(41)
			.jsonPath("$.items[0].matched.label")
			.isEqualTo("PM")
			.jsonPath("$.items[0].matched.kind")
			.isEqualTo("ALTERNATE_TITLE")
			.jsonPath("$.items[1].matched.label")
			.isEqualTo("Senior PM")
			.jsonPath("$.next")
			.isEqualTo(null);
		find("/v1/roles?q={q}", "UX").jsonPath("$.items[0].matched.kind").isEqualTo("TITLE");
		find("/v1/roles?q={q}", "vp-of").jsonPath("$.items[0].matched.kind").isEqualTo("TITLE");
		find("/v1/roles?q={q}", "onet").jsonPath("$.items[0].matched.kind").isEqualTo("ID");
	}

	@Test
	void ranksTheTitleItselfBeforeAnAlternateTitleItselfBeforeBeginnings() {
		this.graph.reset("""
				CREATE (:Role {id: 'r1', title: 'Cook', status: 'ACTIVE'}),
				  (:Role {id: 'r2', title: 'Apprentice', alternateTitles: ['COOK'], status: 'ACTIVE'}),
				  (:Role {id: 'r3', title: 'Cook of fish', status: 'ACTIVE'}),
				  (:Role {id: 'r4', title: 'Baker', alternateTitles: ['cook of bread'], status: 'ACTIVE'}),
				  (:Role {id: 'r5', title: 'A cook', status: 'ACTIVE'}),
				  (:Role {id: 'cook', title: 'Zeta', status: 'ACTIVE'})
				""");
		assertThat(ids(find("/v1/roles?q={q}", "cook"))).isEqualTo("r1 r2 cook r3 r4 r5");
	}

	@Test
	void listsAllByTitleWithoutWordsAndShowsWhatIsUnknownAsNull() {
		assertThat(ids(find("/v1/roles"))).isEqualTo("onet:15-1252.00 chief-product-officer product-designer"
				+ " product-manager senior-product-manager ux-designer vp-of-product");
		assertThat(ids(find("/v1/roles?q="))).startsWith("onet:15-1252.00 chief");
		find("/v1/roles?limit=1").json("""
				{"items": [{"id": "onet:15-1252.00", "title": "C++ and R&D Developer", "family": null, "level": null,
				  "track": null, "status": "ACTIVE", "matched": null}]}
				""".replace("\n", ""), org.springframework.test.json.JsonCompareMode.LENIENT);
	}

	@Test
	void narrowsByFamilyLevelAndStatus() {
		assertThat(ids(find("/v1/roles?family=design"))).isEqualTo("product-designer ux-designer");
		assertThat(ids(find("/v1/roles?level=3"))).isEqualTo("senior-product-manager");
		assertThat(ids(find("/v1/roles?family=nothing"))).isEqualTo("");
		assertThat(ids(find("/v1/roles?status=RETIRED&q=web"))).isEqualTo("webmaster");
	}

	@Test
	void leadsThroughAllPagesByTheLinkHeader() {
		List<String> seen = new ArrayList<>();
		String address = "/v1/roles?q=prod&limit=2";
		while (address != null) {
			var answer = this.client.get().uri(java.net.URI.create(address)).exchange();
			seen.add(ids(answer.expectStatus().isOk().expectBody()));
			String link = answer.returnResult().getResponseHeaders().getFirst(HttpHeaders.LINK);
			address = (link != null) ? link.replaceAll("^<(.*)>; rel=\"next\"$", "$1") : null;
		}
		assertThat(seen).containsExactly("product-designer product-manager",
				"chief-product-officer senior-product-manager", "vp-of-product");
	}

	@Test
	void keepsItsPlaceWhenARoleIsAddedBetweenTwoPages() {
		String next = next(find("/v1/roles?limit=1"));
		this.graph.run("CREATE (:Role {id: 'a', title: 'A first one', status: 'ACTIVE'})");
		assertThat(ids(find("/v1/roles?limit=1&cursor={next}", next))).isEqualTo("chief-product-officer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "!", "MA", "MApiCmM=", "null", "../..", "MApiCm" })
	void refusesACursorThatIsNone(String cursor) {
		refuses("/v1/roles?cursor={x}", cursor, "cursor", "has to be the value of next in an earlier answer");
	}

	@ParameterizedTest
	@CsvSource({ "limit,0,has to be from 1 to 100", "limit,101,has to be from 1 to 100",
			"limit,many,has to be a whole number", "level,0,has to be from 1 to 9", "level,10,has to be from 1 to 9",
			"level,two,has to be a whole number", "status,GONE,'has to be one of ACTIVE, RETIRED'" })
	void refusesAParameterThatIsNotWhatItMayBe(String name, String value, String message) {
		refuses("/v1/roles?" + name + "={x}", value, name, message);
	}

	@Test
	void refusesWordsThatAreTooLongOrNoText() {
		refuses("/v1/roles?q={x}", "a".repeat(201), "q", "may have at most 200 characters");
		refuses("/v1/roles?q={x}", "a\u0000b", "q",
				"has a character that is no text: a control character or half of a pair");
	}

	private void refuses(String address, String value, String parameter, String message) {
		this.client.get()
			.uri(address, value)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].parameter")
			.isEqualTo(parameter)
			.jsonPath("$.errors[0].message")
			.isEqualTo(message);
	}

	private RestTestClient.BodyContentSpec find(String address, Object... values) {
		return this.client.get().uri(address, values).exchange().expectStatus().isOk().expectBody();
	}

	private static String ids(RestTestClient.BodyContentSpec body) {
		List<String> ids = new ArrayList<>();
		body.jsonPath("$.items[*].id").value((List<String> found) -> ids.addAll(found));
		return String.join(" ", ids);
	}

	private static String next(RestTestClient.BodyContentSpec body) {
		List<String> next = new ArrayList<>();
		body.jsonPath("$.next").value((String found) -> next.add(found));
		return next.getFirst();
	}

}
