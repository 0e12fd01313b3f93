package org.careerpathing.evidence;

import java.util.List;

import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class SourcesTests {

	@Autowired
	Sources sources;

	@Autowired
	RestTestClient client;

	@Autowired
	TestGraph graph;

	@BeforeEach
	void fillGraph() {
		this.graph.reset("""
				CREATE (:Source {id: 'menu', title: 'The menu', author: 'Chef', published: '2024-05',
				    url: 'https://example.org/menu', licence: 'CC-BY-4.0', origin: 'menu'}),
				  (:Source {id: 'book', title: 'A book'})
				""");
	}

	@Test
	void listsSourcesByTitle() {
		this.client.get().uri("/v1/sources").exchange().expectStatus().isOk().expectBody().json("""
				{"items": [
				  {"id": "book", "title": "A book", "author": null, "published": null, "url": null, "licence": null,
				   "origin": null},
				  {"id": "menu", "title": "The menu", "author": "Chef", "published": "2024-05",
				   "url": "https://example.org/menu", "licence": "CC-BY-4.0", "origin": "menu"}]}
				""", JsonCompareMode.STRICT);
	}

	@Test
	void namesTheIdsThatNoSourceHas() {
		assertThat(this.sources.missing(List.of("rumour", "menu", "hearsay"))).containsExactly("rumour", "hearsay");
		assertThat(this.sources.missing(List.of())).isEmpty();
	}

	@Test
	void resolvesIdsAndKeepsThoseWithoutASource() {
		assertThat(this.sources.resolve(List.of("book", "rumour")).refs(List.of("rumour", "book"))).containsExactly(
				new SourceRef("rumour", null, null, null, null, null),
				new SourceRef("book", "A book", null, null, null, null));
	}

}
