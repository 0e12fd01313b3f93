package org.careerpathing.picture;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Flowcharts for Mermaid. Its limits are Mermaid's own: 500 lines, and 50,000 characters.
 */
@Component
class Mermaid implements PictureFormat {

	private static final int MOST_STATIONS = 150;

	private static final int MOST_LINES = 400;

	private static final int LONGEST_TITLE = 80;

	@Override
	public MediaType type() {
		return new MediaType(MediaType.parseMediaType(PictureTypes.MERMAID), StandardCharsets.UTF_8);
	}

	@Override
	public String write(Picture whole) {
		Picture picture = whole.atMost(MOST_STATIONS, MOST_LINES);
		StringBuilder text = new StringBuilder("flowchart LR\n");
		text.append("  accTitle: ").append(escaped(picture.title())).append('\n');
		text.append("  accDescr: ").append(escaped(PlainText.shortened(picture.description(), 500))).append('\n');
		Map<String, String> names = new HashMap<>();
		for (Station station : picture.stations()) {
			String name = "r" + names.size();
			names.put(station.id(), name);
			text.append("  ").append(name).append("[\"").append(title(station)).append("\"]\n");
		}
		for (Line line : picture.lines()) {
			text.append("  ").append(names.get(line.from())).append(line.thin() ? " -.->" : " -->");
			if (!line.label().isEmpty()) {
				text.append("|\"").append(lines(line.label())).append("\"|");
			}
			text.append(' ').append(names.get(line.to())).append('\n');
		}
		if (picture.notice() != null) {
			text.append("  notice[\"").append(escaped(picture.notice())).append("\"]\n");
			text.append("  style notice stroke-dasharray:4\n");
		}
		picture.stations()
			.stream()
			.filter(Station::marked)
			.forEach(
					(station) -> text.append("  style ").append(names.get(station.id())).append(" stroke-width:3px\n"));
		text.append(colours(picture.lines()));
		return text.toString();
	}

	private static String title(Station station) {
		String title = escaped(PlainText.shortened(station.title(), LONGEST_TITLE));
		return (station.note() != null) ? title + "<br>" + escaped(station.note()) : title;
	}

	private static String lines(List<String> lines) {
		return lines.stream().map(Mermaid::escaped).collect(Collectors.joining("<br>"));
	}

	private static String colours(List<Line> lines) {
		return IntStream.range(0, lines.size())
			.boxed()
			.collect(Collectors.groupingBy((place) -> Colours.of(lines.get(place).kind()), java.util.TreeMap::new,
					Collectors.mapping(String::valueOf, Collectors.joining(","))))
			.entrySet()
			.stream()
			.map((one) -> "  linkStyle " + one.getValue() + " stroke:" + one.getKey() + "\n")
			.collect(Collectors.joining());
	}

	/**
	 * Writes every sign as an entity that Mermaid, Markdown or HTML could take for
	 * something else. A number or a hyphen at the start would begin a list.
	 */
	static String escaped(@Nullable String text) {
		String plain = PlainText.of(String.valueOf(text));
		StringBuilder escaped = new StringBuilder();
		for (int i = 0; i < plain.length(); i++) {
			char letter = plain.charAt(i);
			boolean harmless = letter >= 0x80 || Character.isLetterOrDigit(letter) || " ,()/".indexOf(letter) >= 0
					|| (letter == '-' && i > 0);
			if (harmless) {
				escaped.append(letter);
			}
			else {
				escaped.append('#').append((int) letter).append(';');
				if (letter == '$') {
					// Two of them would begin a formula: a space without a width parts
					// them.
					escaped.append("#8203;");
				}
			}
		}
		return escaped.toString();
	}

}
