package org.careerpathing.picture;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.careerpathing.picture.Layout.Box;

/**
 * A station as it is drawn: its title in a box, and its level below.
 *
 * @param station the station
 * @param title its title, shortened where it is too long
 * @param note what stands below it; empty for nothing
 */
record StationSign(Station station, TextBlock title, TextBlock note) {

	private static final double SIZE = 14;

	private static final double NOTE_SIZE = 12;

	private static final double LINE = 18;

	private static final double WIDEST = 164;

	private static final int MOST_LINES = 3;

	private static final double ACROSS = 13;

	private static final double DOWN = 9;

	static StationSign of(Station station) {
		TextBlock title = TextBlock.of(PlainText.shortened(station.title(), 300), SIZE, WIDEST, MOST_LINES);
		String note = station.note();
		return new StationSign(station, title,
				(note != null) ? TextBlock.of(note, NOTE_SIZE, WIDEST, 1) : new TextBlock(List.of(), 0));
	}

	Box box() {
		double text = Math.max(60, Math.max(this.title.width(), this.note.width()));
		int lines = this.title.lines().size() + this.note.lines().size();
		return new Box(0, 0, text + 2 * ACROSS, lines * LINE + 2 * DOWN);
	}

	void write(SvgText svg, Box box, double left, double top) throws XMLStreamException {
		double x = left + box.x();
		double y = top + box.y();
		String tooltip = this.station.title() + ((this.station.note() != null) ? ", " + this.station.note() : "");
		svg.group(this.station.marked() ? "station marked" : "station", tooltip);
		svg.empty("rect", "x", Stroke.number(x), "y", Stroke.number(y), "width", Stroke.number(box.width()), "height",
				Stroke.number(box.height()), "rx", "9");
		double middle = x + box.width() / 2;
		double first = y + DOWN + LINE / 2;
		svg.lines(this.title, middle, first, LINE, SIZE, "text-anchor", "middle", "font-weight", "600");
		svg.lines(this.note, middle, first + LINE * this.title.lines().size(), LINE, NOTE_SIZE, "text-anchor", "middle",
				"class", "soft");
		svg.end();
	}

}
