package org.careerpathing.importing.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The order of the levels of each role in the UK framework, which names them by the
 * alphabet. More seniority is more that is asked: the sum of the levels of all skills.
 *
 * <p>
 * A role has one ladder of those who do the work, and one of those who lead them: titles
 * that end in "- management", and heads. A title in management stands as high as the last
 * one of those who do the work that asks no more than it; a head stands above them all,
 * who often asks less of the craft. Each step of a ladder is a promotion. From the ladder
 * of those who do the work, people cross to management at the same height or one higher.
 * No source says that people move so, the ladders imply it.
 */
final class UkLadders {

	private static final int HIGHEST = 9;

	private final Map<String, Map<String, Map<String, Integer>>> asked = new TreeMap<>();

	private final Map<String, Map<String, Rung>> rungs = new HashMap<>();

	/** A row of the framework. Of two about the same skill, the first counts. */
	void asks(String role, String title, String skill, int level) {
		this.asked.computeIfAbsent(role, (none) -> new TreeMap<>())
			.computeIfAbsent(title, (none) -> new HashMap<>())
			.putIfAbsent(skill, level);
		this.rungs.clear();
	}

	/**
	 * A title on its ladder.
	 * @return null where no row is about it
	 */
	@Nullable Rung rung(String role, String title) {
		if (this.rungs.isEmpty()) {
			Map<String, Integer> times = new HashMap<>();
			this.asked.values()
				.forEach((titles) -> titles.keySet()
					.forEach((each) -> times.merge(UkDdatFormat.slug(each), 1, Integer::sum)));
			this.asked.forEach((each, titles) -> this.rungs.put(each, rungs(each, titles, times)));
		}
		return this.rungs.getOrDefault(role, Map.of()).get(title);
	}

	private static Map<String, Rung> rungs(String role, Map<String, Map<String, Integer>> titles,
			Map<String, Integer> times) {
		List<String> order = titles.keySet()
			.stream()
			.sorted(Comparator.comparingInt((String title) -> sum(titles, title)).thenComparing((title) -> title))
			.toList();
		List<String> doing = order.stream().filter((title) -> !leads(title)).toList();
		boolean branches = doing.size() < order.size();
		Map<String, Rung> rungs = new LinkedHashMap<>();
		for (String title : order) {
			int height = doing.indexOf(title) + 1;
			if (isHead(title)) {
				height = doing.size() + 1;
			}
			else if (leads(title)) {
				height = (int) Math.max(1,
						doing.stream().filter((each) -> sum(titles, each) <= sum(titles, title)).count());
			}
			String slug = UkDdatFormat.slug(title);
			String id = "uk-ddat:" + ((times.getOrDefault(slug, 1) > 1) ? UkDdatFormat.slug(role) + "-" + slug : slug);
			rungs.put(title,
					new Rung(id, height, leads(title) ? "MANAGEMENT" : branches ? "INDIVIDUAL_CONTRIBUTOR" : null));
		}
		return rungs;
	}

	private static int sum(Map<String, Map<String, Integer>> titles, String title) {
		return titles.getOrDefault(title, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
	}

	private static boolean leads(String title) {
		return isHead(title) || title.toLowerCase(Locale.ROOT).matches(".*[-–] ?management");
	}

	private static boolean isHead(String title) {
		return title.startsWith("Head of ");
	}

	/** The moves up the ladders, and from one to the other. */
	List<Map<String, Object>> moves(List<Object> sources) {
		List<Map<String, Object>> moves = new ArrayList<>();
		this.rungs.values().forEach((ladder) -> {
			List<Rung> doing = ladder.values().stream().filter((rung) -> !rung.leads()).toList();
			List<Rung> leading = ladder.values()
				.stream()
				.filter(Rung::leads)
				.sorted(Comparator.comparingInt(Rung::height))
				.toList();
			promotions(doing, sources, moves);
			promotions(leading, sources, moves);
			doing.forEach((from) -> leading.stream()
				.filter((to) -> to.height() == from.height() || to.height() == from.height() + 1)
				.forEach((to) -> moves.add(move(from, to, "CROSSOVER", sources))));
		});
		return moves;
	}

	private static void promotions(List<Rung> ladder, List<Object> sources, List<Map<String, Object>> moves) {
		for (int place = 1; place < ladder.size(); place++) {
			moves.add(move(ladder.get(place - 1), ladder.get(place), "PROMOTION", sources));
		}
	}

	private static Map<String, Object> move(Rung from, Rung to, String kind, List<Object> sources) {
		return Map.of("from", from.id(), "to", to.id(), "kind", kind, "basis", "IMPLIED", "sources", sources);
	}

	/**
	 * A title on a ladder.
	 *
	 * @param id its id
	 * @param height its place from the bottom, from 1
	 * @param track null where its role has a single ladder
	 */
	record Rung(String id, int height, @Nullable String track) {

		long level() {
			return Math.min(this.height, HIGHEST);
		}

		boolean leads() {
			return "MANAGEMENT".equals(this.track);
		}

	}

}
