package org.careerpathing.picture;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerpathing.transition.MoveKind;
import org.jspecify.annotations.Nullable;

/**
 * The style of drawings: colours for light and dark surroundings. Each rule is about the
 * drawing only, so that it can be put into a page.
 */
final class SvgStyle {

	static final String ROOT = "career-picture";

	static final String TEXT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

	private SvgStyle() {
	}

	/**
	 * The class of a line.
	 * @param kind the kind of move; null where unknown
	 * @return its name
	 */
	static String kind(@Nullable MoveKind kind) {
		return "kind-" + ((kind != null) ? kind.name() : "UNKNOWN");
	}

	/**
	 * The style sheet.
	 * @return its rules
	 */
	static String sheet() {
		return rules("", """
				.paper { fill: #fffefa; }
				text { fill: #1c2530; unicode-bidi: plaintext; }
				.soft { fill: #55606c; }
				.station rect { fill: #f5f2ea; stroke: #8b8676; stroke-width: 1.5; }
				.marked rect { stroke: #1c2530; stroke-width: 3; }
				.plate { fill: #fffefa; }
				.line { fill: none; stroke: currentColor; stroke-width: 3; }
				.head { fill: currentColor; stroke: none; }
				.thin .line { stroke-dasharray: 7 5; }
				""" + kinds(Colours::of)) + "@media (prefers-color-scheme: dark) {\n" + rules("  ", """
				.paper { fill: #10161d; }
				text { fill: #ece8df; }
				.soft { fill: #a5b0bc; }
				.station rect { fill: #1b2530; stroke: #6b7886; }
				.marked rect { stroke: #ece8df; }
				.plate { fill: #10161d; }
				""" + kinds(Colours::ofDark)) + "}\n";
	}

	private static String kinds(java.util.function.Function<@Nullable MoveKind, String> colours) {
		return Stream.concat(Arrays.stream(MoveKind.values()), Stream.of((MoveKind) null))
			.map((kind) -> "." + kind(kind) + " { color: " + colours.apply(kind) + "; }\n")
			.collect(Collectors.joining());
	}

	private static String rules(String indent, String rules) {
		return rules.lines().map((rule) -> indent + "." + ROOT + " " + rule + "\n").collect(Collectors.joining());
	}

}
