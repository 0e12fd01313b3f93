package org.careerpathing.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.transition.MoveKind;
import org.jspecify.annotations.Nullable;

/**
 * A move in a picture. Several from one station to the same other run in parallel.
 *
 * @param from id of the station that is left
 * @param to id of the station that it leads to
 * @param kind the kind of move; null where unknown
 * @param label what is written on it, line by line; empty for nothing
 * @param thin whether it rests on thin evidence; it is dashed then
 * @param detail everything about it in one sentence
 * @param facts what graph tools get to know of it, by name: texts, whole numbers,
 * decimals or booleans
 */
public record Line(String from, String to, @Nullable MoveKind kind, List<String> label, boolean thin, String detail,
		Map<String, Object> facts) {

	public Line {
		label = label.stream().map(PlainText::of).toList();
		detail = PlainText.of(detail);
		facts = new LinkedHashMap<>(facts);
	}

	Line unlabelled() {
		return new Line(this.from, this.to, this.kind, List.of(), this.thin, this.detail, this.facts);
	}

	/**
	 * A kind of move in words.
	 * @param kind the kind; null where unknown
	 * @return for instance {@code Step back}
	 */
	public static String name(@Nullable MoveKind kind) {
		return switch (kind) {
			case PROMOTION -> "Promotion";
			case LATERAL -> "Sideways";
			case CROSSOVER -> "Crossover";
			case STEP_BACK -> "Step back";
			case null -> "Kind not known";
		};
	}

}
