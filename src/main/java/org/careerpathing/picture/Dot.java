package org.careerpathing.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Directed graphs for Graphviz.
 */
@Component
class Dot implements PictureFormat {

	@Override
	public MediaType type() {
		return new MediaType(MediaType.parseMediaType(PictureTypes.GRAPHVIZ), StandardCharsets.UTF_8);
	}

	@Override
	public String write(Picture picture) {
		StringBuilder text = new StringBuilder("digraph careers {\n");
		String caption = (picture.notice() != null) ? quoted(List.of(picture.title(), picture.notice()))
				: quoted(List.of(picture.title()));
		text.append("  graph [rankdir=LR, label=").append(caption).append(", labelloc=t, fontname=\"sans-serif\"];\n");
		text.append("  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n");
		text.append("  edge [fontname=\"sans-serif\", fontsize=10];\n");
		for (Station station : picture.stations()) {
			List<String> label = (station.note() != null) ? List.of(station.title(), station.note())
					: List.of(station.title());
			text.append("  ").append(quoted(station.id())).append(" [label=").append(quoted(label));
			text.append(station.marked() ? ", penwidth=2];\n" : "];\n");
		}
		for (Line line : picture.lines()) {
			text.append("  ").append(quoted(line.from())).append(" -> ").append(quoted(line.to()));
			text.append(" [color=").append(quoted(Colours.of(line.kind())));
			if (!line.label().isEmpty()) {
				text.append(", label=").append(quoted(line.label()));
			}
			text.append(", tooltip=").append(quoted(List.of(line.detail())));
			text.append(line.thin() ? ", style=dashed];\n" : "];\n");
		}
		return text.append("}\n").toString();
	}

	private static String quoted(String id) {
		return '"' + id.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/**
	 * Graphviz reads entities in texts, and a backslash before a letter as a command.
	 * Some readers take a backslash at the end for one that belongs to the quote.
	 */
	private static String quoted(List<String> lines) {
		String text = lines.stream()
			.map((line) -> line.replace("&", "&amp;").replace("\\", "\\\\").replace("\"", "\\\""))
			.collect(Collectors.joining("\\n"));
		return '"' + text + (text.endsWith("\\") ? " \"" : "\"");
	}

}
