package org.careerpathing.neighbourhood;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.careerpathing.evidence.Evidence;
import org.careerpathing.neighbourhood.Neighbourhood.Edge;
import org.careerpathing.neighbourhood.Neighbourhood.Node;
import org.careerpathing.picture.Line;
import org.careerpathing.picture.Picture;
import org.careerpathing.picture.Station;

/**
 * Draws a part of the graph.
 */
final class NeighbourhoodPicture {

	private NeighbourhoodPicture() {
	}

	static Picture of(Neighbourhood part) {
		String title = title(part);
		Map<String, Node> nodes = part.nodes().stream().collect(Collectors.toMap(Node::id, (node) -> node));
		String notice = part.truncated()
				? "The first " + part.nodes().size() + " of " + part.total() + " roles are given." : null;
		return new Picture(title,
				title + ": " + part.nodes().size() + " roles and " + part.edges().size() + " moves between them."
						+ ((notice != null) ? " " + notice : ""),
				notice, part.nodes().stream().map(NeighbourhoodPicture::station).toList(),
				part.edges().stream().map((edge) -> line(edge, nodes)).toList());
	}

	private static String title(Neighbourhood part) {
		Neighbourhood.Question question = part.question();
		if (question.around() == null || question.moves() == null) {
			return "All roles";
		}
		String moves = (question.moves() == 1) ? "one move" : question.moves() + " moves";
		String role = question.around().title();
		return switch (Objects.requireNonNullElse(question.direction(), Direction.BOTH)) {
			case OUT -> "Within " + moves + " from " + role;
			case IN -> "Within " + moves + " to " + role;
			case BOTH -> "Within " + moves + " of " + role;
		};
	}

	private static Station station(Node node) {
		Map<String, Object> facts = new LinkedHashMap<>();
		if (node.family() != null) {
			facts.put("family", node.family());
		}
		if (node.distance() != null) {
			facts.put("distance", node.distance());
		}
		return new Station(node.id(), node.title(), node.level(), Objects.equals(node.distance(), 0), facts);
	}

	private static Line line(Edge edge, Map<String, Node> nodes) {
		Map<String, Object> facts = new LinkedHashMap<>();
		StringBuilder detail = new StringBuilder(title(edge.from(), nodes)).append(" to ")
			.append(title(edge.to(), nodes))
			.append(", ")
			.append(Line.name(edge.kind()).toLowerCase(Locale.ROOT));
		List<String> label = List.of();
		if (edge.months() != null) {
			facts.put("months", edge.months());
			String months = edge.months() + ((edge.months() == 1) ? " month" : " months");
			label = List.of(months);
			detail.append(", ").append(months);
		}
		if (edge.basis() != null) {
			facts.put("basis", edge.basis().name());
			detail.append(", ").append(edge.basis().name().toLowerCase(Locale.ROOT));
		}
		facts.put("weak", edge.weak());
		facts.put("sources", String.join(" ", edge.sources()));
		return new Line(edge.from(), edge.to(), edge.kind(), label, Evidence.isThin(edge.basis(), edge.weak()),
				detail.append(edge.weak() ? ", weak" : "").toString(), facts);
	}

	private static String title(String id, Map<String, Node> nodes) {
		Node node = nodes.get(id);
		return (node != null) ? node.title() : id;
	}

}
