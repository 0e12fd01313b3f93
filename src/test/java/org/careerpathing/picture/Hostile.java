package org.careerpathing.picture;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.careerpathing.transition.MoveKind;

/**
 * A picture whose titles are what an import could bring.
 */
final class Hostile {

	static final List<String> TITLES = List.of("</text><script>alert(1)</script>", "R&D & \"Growth\" <Lead>",
			"back\\slash\\ \\N \\", "1. first", "- item", "end", "a;b#c`d`|e|[f]{g}%%h", "tab\tand\nline\u0000\u0007",
			"\u202Egnp.exe\u202C \u2066x\u2069", "half \uD800 pair", "no\uFFFEchar", "&lt;b&gt; &amp;quot; #quot;",
			"]]> --> */ %%{init: {}}%%", "*bold* _it_ ~~x~~ http://a.example www.b.example", "中文标题：产品经理".repeat(12),
			"x".repeat(300), "مدير المنتج الأول", "👩‍👩‍👧‍👦 family 🇩🇪", "\u200B", "$$x^2$$ fa:fa-user");

	/** The same as a person sees them. */
	static final List<String> PLAIN = List.of("</text><script>alert(1)</script>", "R&D & \"Growth\" <Lead>",
			"back\\slash\\ \\N \\", "1. first", "- item", "end", "a;b#c`d`|e|[f]{g}%%h", "tab and line", "gnp.exe x",
			"half \uFFFD pair", "nochar", "&lt;b&gt; &amp;quot; #quot;", "]]> --> */ %%{init: {}}%%",
			"*bold* _it_ ~~x~~ http://a.example www.b.example", "中文标题：产品经理".repeat(12), "x".repeat(300),
			"مدير المنتج الأول", "👩‍👩‍👧‍👦 family 🇩🇪", "r18", "$$x^2$$ fa:fa-user");

	private static final List<MoveKind> KINDS = List.of(MoveKind.values());

	private Hostile() {
	}

	static Picture picture() {
		List<Station> stations = IntStream.range(0, TITLES.size())
			.mapToObj((i) -> new Station("r" + i, TITLES.get(i), (i % 3 == 0) ? null : i, i == 0,
					Map.of("family", "f" + TITLES.get(i))))
			.toList();
		List<Line> lines = IntStream.range(1, TITLES.size())
			.mapToObj((i) -> new Line("r" + (i - 1) / 2, "r" + i, (i % 5 == 0) ? null : KINDS.get(i % 4),
					List.of(TITLES.get(i), "24 months"), i % 2 == 0, "About " + TITLES.get(i), Map.of("months", i)))
			.toList();
		return new Picture(TITLES.getFirst(), TITLES.get(1), TITLES.get(2), stations, lines);
	}

}
