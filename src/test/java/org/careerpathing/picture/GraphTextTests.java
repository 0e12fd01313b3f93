package org.careerpathing.picture;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * DOT and GraphML, read back by JGraphT; Mermaid by its grammar.
 */
class GraphTextTests {

	private final Map<String, Map<String, String>> nodes = new HashMap<>();

	private final Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();

	private final Graph<String, DefaultEdge> read = new DirectedPseudograph<>(DefaultEdge.class);

	@Test
	void dotIsReadBackWithEveryTitle() {
		DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
		importer.setVertexFactory((id) -> id);
		importer
			.addVertexAttributeConsumer((of, value) -> this.nodes.computeIfAbsent(of.getFirst(), (_) -> new HashMap<>())
				.put(of.getSecond(), value.getValue()));
		importer
			.addEdgeAttributeConsumer((of, value) -> this.edges.computeIfAbsent(of.getFirst(), (_) -> new HashMap<>())
				.put(of.getSecond(), value.getValue()));
		importer.importGraph(this.read, new StringReader(new Dot().write(Hostile.picture())));
		isTheHostileGraph();
		for (int i = 0; i < Hostile.TITLES.size(); i++) {
			String note = (i % 3 == 0) ? "" : "\\nLevel " + i;
			// What Graphviz itself makes of the text that the parser hands it.
			String label = String.valueOf(this.nodes.getOrDefault("r" + i, Map.of()).get("label")).strip();
			assertThat(label.replace("&amp;", "&").replace("\\\\", "\\")).isEqualTo(Hostile.PLAIN.get(i) + note);
		}
		assertThat(this.edges.values()).filteredOn((data) -> "dashed".equals(data.get("style")))
			.hasSize((int) Hostile.picture().lines().stream().filter(Line::thin).count());
	}

	@Test
	void graphMlIsReadBackWithEveryFact() {
		GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
		importer.setVertexFactory((id) -> id);
		importer
			.addVertexAttributeConsumer((of, value) -> this.nodes.computeIfAbsent(of.getFirst(), (_) -> new HashMap<>())
				.put(of.getSecond(), value.getValue()));
		importer
			.addEdgeAttributeConsumer((of, value) -> this.edges.computeIfAbsent(of.getFirst(), (_) -> new HashMap<>())
				.put(of.getSecond(), value.getValue()));
		String text = new GraphMl().write(Hostile.picture());
		Xml.read(text);
		importer.importGraph(this.read, new StringReader(text));
		isTheHostileGraph();
		for (int i = 0; i < Hostile.TITLES.size(); i++) {
			String level = (i % 3 == 0) ? null : String.valueOf(i);
			assertThat(this.nodes.getOrDefault("r" + i, Map.of())).containsEntry("title", Hostile.PLAIN.get(i))
				.hasEntrySatisfying("family", (family) -> assertThat(family).startsWith("f"))
				.satisfies((data) -> assertThat(data.get("level")).isEqualTo(level));
		}
		assertThat(this.edges.values().stream().map((data) -> Integer.parseInt(data.get("months"))))
			.containsExactlyInAnyOrderElementsOf(IntStream.range(1, Hostile.TITLES.size()).boxed().toList());
	}

	private void isTheHostileGraph() {
		assertThat(this.read.vertexSet()).hasSize(Hostile.TITLES.size());
		assertThat(this.read.edgeSet()
			.stream()
			.map((edge) -> this.read.getEdgeSource(edge) + this.read.getEdgeTarget(edge)))
			.containsExactlyInAnyOrderElementsOf(
					IntStream.range(1, Hostile.TITLES.size()).mapToObj((i) -> "r" + (i - 1) / 2 + "r" + i).toList());
	}

	@Test
	void mermaidHasALineForEachRoleAndEachMoveAndNothingElse() {
		List<String> lines = new Mermaid().write(Hostile.picture()).lines().map(String::strip).toList();
		assertThat(lines.getFirst()).isEqualTo("flowchart LR");
		String harmless = "(?:[A-Za-z0-9 ,()/-]|[^\\x00-\\x7F]|#\\d+;|<br>)*";
		assertThat(lines).filteredOn((line) -> line.matches("r\\d+\\[\"" + harmless + "\"\\]"))
			.hasSize(Hostile.TITLES.size());
		assertThat(lines).filteredOn((line) -> line.matches("r\\d+ -(-|\\.-)>\\|\"" + harmless + "\"\\| r\\d+"))
			.hasSize(Hostile.TITLES.size() - 1);
		assertThat(lines.subList(1, lines.size())).allMatch((line) -> line.matches(
				"(acc(Title|Descr): |(r\\d+|notice)\\[\"|r\\d+ -(-|\\.-)>\\|\"|style |linkStyle )" + harmless + ".*"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "1. first § 1#46; first", "- item § #45; item", "say \"hi\" § say #34;hi#34;",
			"a;b#c § a#59;b#35;c", "<b>&amp; § #60;b#62;#38;amp#59;", "End-to-end § End-to-end" })
	void mermaidTakesNoTitleForItsOwnSigns(String title, String written) {
		assertThat(Mermaid.escaped(title)).isEqualTo(written);
	}

}
