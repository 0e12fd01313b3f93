package org.careerpathing.picture;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.careerpathing.transition.MoveKind;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

class SvgTests {

	private final Svg svg = new Svg();

	private static Station station(String id, String title) {
		return new Station(id, title, null, false, Map.of());
	}

	private static Line line(String from, String to) {
		return new Line(from, to, MoveKind.LATERAL, List.of("24 months"), false, "detail", Map.of());
	}

	@Test
	void hasTitleAndDescriptionAndAStationForEachRoleAndALineForEachMove() {
		Picture picture = Hostile.picture();
		Document drawing = Xml.read(this.svg.write(picture));
		Element root = drawing.getDocumentElement();
		assertThat(root.getAttribute("role")).isEqualTo("img");
		assertThat(root.getAttribute("aria-labelledby").split(" ")).allSatisfy(
				(id) -> assertThat(Xml.all(drawing, "*")).filteredOn((element) -> element.getAttribute("id").equals(id))
					.hasSize(1));
		assertThat(root.getAttribute("viewBox"))
			.isEqualTo("0 0 " + root.getAttribute("width") + " " + root.getAttribute("height"));
		assertThat(Xml.all(drawing, "title").getFirst().getTextContent()).isEqualTo(Hostile.PLAIN.getFirst());
		assertThat(Xml.all(drawing, "desc").getFirst().getTextContent()).isEqualTo(Hostile.PLAIN.get(1));
		assertThat(Xml.groups(drawing, "station")).hasSize(picture.stations().size());
		assertThat(Xml.groups(drawing, "move")).hasSize(picture.lines().size());
		assertThat(Xml.groups(drawing, "move"))
			.filteredOn((move) -> List.of(move.getAttribute("class").split(" ")).contains("thin"))
			.hasSize((int) picture.lines().stream().filter(Line::thin).count());
		assertThat(Xml.groups(drawing, "marked")).hasSize(1);
	}

	@Test
	void runsNothingAndAsksForNothing() {
		Document drawing = Xml.read(this.svg.write(Hostile.picture()));
		assertThat(Xml.all(drawing, "*").stream().map(Element::getLocalName))
			.isSubsetOf(List.of("svg", "title", "desc", "style", "rect", "g", "path", "text"));
		for (Element element : Xml.all(drawing, "*")) {
			var attributes = element.getAttributes();
			for (int i = 0; i < attributes.getLength(); i++) {
				assertThat(attributes.item(i).getNodeName()).doesNotStartWith("on").isNotIn("href", "style", "src");
			}
		}
		assertThat(Xml.all(drawing, "style")).singleElement()
			.satisfies((style) -> assertThat(style.getTextContent()).doesNotContain("url(", "@import")
				.contains("prefers-color-scheme: dark"));
	}

	@Test
	void givesTheWholeTitleOfEachRoleAsItsTooltip() {
		Document drawing = Xml.read(this.svg.write(Hostile.picture()));
		List<Element> stations = Xml.groups(drawing, "station");
		IntStream.range(0, stations.size())
			.forEach((i) -> assertThat(stations.get(i).getElementsByTagName("title").item(0).getTextContent())
				.isIn(Hostile.PLAIN.get(i), Hostile.PLAIN.get(i) + ", Level " + i));
	}

	@Test
	void shortensWhatDoesNotFitItsBox() {
		String latin = "W".repeat(300);
		String words = "Chief Officer of Everything ".repeat(12).strip();
		String chinese = "产品经理".repeat(75);
		Document drawing = Xml.read(this.svg.write(new Picture("t", "d", null,
				List.of(station("a", latin), station("b", words), station("c", chinese)), List.of())));
		for (Element station : Xml.groups(drawing, "station")) {
			var texts = station.getElementsByTagName("text");
			assertThat(texts.getLength()).isEqualTo(3);
			assertThat(texts.item(2).getTextContent()).endsWith("…");
			double width = Double
				.parseDouble(((Element) station.getElementsByTagName("rect").item(0)).getAttribute("width"));
			assertThat(width).isLessThan(200);
			// Letters of 14 pixels: a Chinese one is as wide as high, no Latin one wider.
			String longest = texts.item(0).getTextContent();
			boolean wide = longest.codePointAt(0) > 0x2000 || longest.startsWith("W");
			assertThat(longest.length() * (wide ? 13 : 6)).isLessThan((int) width);
		}
	}

	@Test
	void keepsStationsApartAndEverythingWithinThePicture() {
		List<Station> stations = IntStream.range(0, 40).mapToObj((i) -> station("r" + i, "Role " + i)).toList();
		List<Line> lines = IntStream.range(0, 120)
			.mapToObj((i) -> line("r" + i * 7 % 40, "r" + (i * 11 + i / 40 + 3) % 40))
			.toList();
		Document drawing = Xml.read(this.svg.write(new Picture("t", "d", null, stations, lines)));
		double width = Double.parseDouble(drawing.getDocumentElement().getAttribute("width"));
		double height = Double.parseDouble(drawing.getDocumentElement().getAttribute("height"));
		List<double[]> boxes = Xml.groups(drawing, "station")
			.stream()
			.map((group) -> (Element) group.getElementsByTagName("rect").item(0))
			.map((box) -> java.util.stream.Stream.of("x", "y", "width", "height")
				.mapToDouble((name) -> Double.parseDouble(box.getAttribute(name)))
				.toArray())
			.toList();
		assertThat(boxes).hasSize(40).allSatisfy((box) -> {
			assertThat(box[0]).isBetween(0.0, width - box[2]);
			assertThat(box[1]).isBetween(0.0, height - box[3]);
		});
		for (double[] one : boxes) {
			assertThat(boxes)
				.filteredOn((other) -> one[0] < other[0] + other[2] && other[0] < one[0] + one[2]
						&& one[1] < other[1] + other[3] && other[1] < one[1] + one[3])
				.as("it overlaps with itself only")
				.hasSize(1);
		}
	}

	@Test
	void isTheSameEachTime() {
		assertThat(this.svg.write(Hostile.picture())).isEqualTo(new Svg().write(Hostile.picture()));
	}

	@Test
	void drawsTheFirstOfTooManyAndSaysSo() {
		List<Station> stations = IntStream.range(0, 400).mapToObj((i) -> station("r" + i, "Role " + i)).toList();
		List<Line> lines = IntStream.range(0, 3000).mapToObj((i) -> line("r" + i % 400, "r" + i * 7 % 400)).toList();
		Document drawing = Xml.read(this.svg.write(new Picture("t", "d", "Notice.", stations, lines)));
		assertThat(Xml.groups(drawing, "station").size()).isBetween(20, 100);
		assertThat(Xml.groups(drawing, "move").size()).isBetween(100, 250);
		assertThat(Xml.all(drawing, "desc").getFirst().getTextContent()).contains("of 400 roles", "of 3000 lines");
	}

	@Test
	void drawsOneRoleAlone() {
		Document drawing = Xml.read(this.svg.write(new Picture("t", "d", null, List.of(station("a", "A")), List.of())));
		assertThat(Xml.groups(drawing, "station")).hasSize(1);
		assertThat(Xml.groups(drawing, "key")).isEmpty();
	}

	@Test
	void explainsTheKindsThatAreThere() {
		Document drawing = Xml.read(this.svg.write(Hostile.picture()));
		assertThat(new TreeSet<>(Xml.groups(drawing, "key")
			.stream()
			.map((key) -> key.getElementsByTagName("text").item(0).getTextContent())
			.toList()))
			.containsExactly("Crossover", "Kind not known", "Promotion", "Sideways", "Step back", "Thin evidence");
	}

}
