package org.careerpathing.picture;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.careerpathing.transition.MoveKind;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a drawing: its title and notice above, what lines mean below.
 *
 * @param width width of the whole
 * @param height height of the whole
 * @param left where the drawing begins
 * @param top where the drawing begins
 * @param bottom where it ends
 * @param title the title
 * @param notice what has to be said beside the drawing; empty for nothing
 * @param keys what its lines mean
 */
record Frame(double width, double height, double left, double top, double bottom, TextBlock title, TextBlock notice,
		List<Key> keys) {

	private static final double MARGIN = 24;

	private static final double LEAST = 460;

	private static final double TITLE = 17;

	private static final double TITLE_LINE = 23;

	private static final double TEXT = 13;

	private static final double TEXT_LINE = 19;

	private static final double SWATCH = 34;

	/**
	 * What a line means.
	 *
	 * @param style its class
	 * @param text the meaning
	 * @param x place in the legend
	 * @param row row of the legend, from 0
	 */
	record Key(String style, TextBlock text, double x, int row) {

	}

	static Frame around(Picture picture, Layout layout) {
		double inner = Math.max(LEAST, layout.width());
		TextBlock title = TextBlock.of(picture.title(), TITLE, inner, 2);
		TextBlock notice = (picture.notice() != null) ? TextBlock.of(picture.notice(), TEXT, inner, 8)
				: new TextBlock(List.of(), 0);
		List<Key> keys = keys(picture, inner);
		double top = MARGIN + title.lines().size() * TITLE_LINE + notice.lines().size() * TEXT_LINE + 18;
		double bottom = top + layout.height();
		double legend = keys.isEmpty() ? 0 : (keys.getLast().row() + 1) * TEXT_LINE + 18;
		return new Frame(inner + 2 * MARGIN, bottom + legend + MARGIN, MARGIN + (inner - layout.width()) / 2, top,
				bottom, title, notice, keys);
	}

	private static List<Key> keys(Picture picture, double inner) {
		List<Key> keys = new ArrayList<>();
		List<@Nullable MoveKind> kinds = new ArrayList<>(List.of(MoveKind.values()));
		kinds.add(null);
		for (MoveKind kind : kinds) {
			if (picture.lines().stream().anyMatch((line) -> line.kind() == kind)) {
				add(keys, SvgStyle.kind(kind), Line.name(kind), inner);
			}
		}
		if (picture.hasThinLines()) {
			add(keys, "thin " + SvgStyle.kind(null), "Thin evidence", inner);
		}
		return keys;
	}

	private static void add(List<Key> keys, String style, String text, double inner) {
		TextBlock block = TextBlock.of(text, TEXT, inner, 1);
		double x = 0;
		int row = 0;
		if (!keys.isEmpty()) {
			Key last = keys.getLast();
			x = last.x() + SWATCH + last.text().width() + 22;
			row = last.row();
			if (x + SWATCH + block.width() > inner) {
				x = 0;
				row++;
			}
		}
		keys.add(new Key(style, block, x, row));
	}

	void write(SvgText svg) throws XMLStreamException {
		svg.lines(this.title, MARGIN, MARGIN + TITLE_LINE / 2, TITLE_LINE, TITLE, "font-weight", "700");
		svg.lines(this.notice, MARGIN, MARGIN + this.title.lines().size() * TITLE_LINE + TEXT_LINE / 2 + 4, TEXT_LINE,
				TEXT, "class", "soft");
		for (Key key : this.keys) {
			double x = MARGIN + key.x();
			double y = this.bottom + 18 + (key.row() + 0.5) * TEXT_LINE;
			svg.group("key " + key.style(), key.text().lines().getFirst());
			svg.empty("path", "class", "line", "d",
					"M" + Stroke.number(x) + "," + Stroke.number(y) + "H" + Stroke.number(x + SWATCH - 8));
			svg.lines(key.text(), x + SWATCH, y, TEXT_LINE, TEXT, "class", "soft");
			svg.end();
		}
	}

}
