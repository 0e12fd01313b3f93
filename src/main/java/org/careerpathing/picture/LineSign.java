package org.careerpathing.picture;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.careerpathing.picture.Layout.Box;
import org.careerpathing.picture.Layout.Track;

/**
 * A line as it is drawn: with a head, and what is written on it on a plate that covers
 * the line.
 */
final class LineSign {

	private static final double SIZE = 12;

	private static final double LINE = 15;

	private static final double ACROSS = 5;

	private static final double DOWN = 2;

	private static final double WIDEST = 150;

	private LineSign() {
	}

	static TextBlock label(Line line) {
		List<String> texts = line.label()
			.stream()
			.flatMap((text) -> TextBlock.of(text, SIZE, WIDEST, 2).lines().stream())
			.toList();
		return new TextBlock(texts, texts.stream().mapToDouble((text) -> TextBlock.width(text, SIZE)).max().orElse(0));
	}

	static Box box(TextBlock label) {
		return label.lines().isEmpty() ? new Box(0, 0, 0, 0)
				: new Box(0, 0, label.width() + 2 * ACROSS, label.lines().size() * LINE + 2 * DOWN);
	}

	static void write(SvgText svg, Line line, TextBlock label, Track track, double left, double top)
			throws XMLStreamException {
		List<Layout.Point> points = track.points()
			.stream()
			.map((point) -> new Layout.Point(point.x() + left, point.y() + top))
			.toList();
		svg.group("move " + SvgStyle.kind(line.kind()) + (line.thin() ? " thin" : ""), line.detail());
		svg.empty("path", "class", "line", "d", Stroke.line(points));
		svg.empty("path", "class", "head", "d", Stroke.head(points));
		for (Box box : track.labels()) {
			double x = left + box.x();
			double y = top + box.y();
			svg.empty("rect", "class", "plate", "x", Stroke.number(x), "y", Stroke.number(y), "width",
					Stroke.number(box.width()), "height", Stroke.number(box.height()), "rx", "4");
			svg.lines(label, x + box.width() / 2, y + DOWN + LINE / 2, LINE, SIZE, "text-anchor", "middle");
		}
		svg.end();
	}

}
