package org.careerpathing.onet;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVRecord;
import org.careerpathing.path.Goal;
import org.careerpathing.path.PathQuestion;
import org.careerpathing.path.PathStatement;

/**
 * Two occupations, and how far one is from the other by related occupations of any tier,
 * as it was computed by a program that has nothing to do with this one.
 *
 * @param from id of a role
 * @param to id of another
 * @param hops the fewest moves
 * @param shortestPaths how many paths have as few moves
 */
record OraclePair(String from, String to, int hops, int shortestPaths) {

	private static final String FILE = "oracles/onet_related_all_tiers.csv";

	private static final int COUNT = Integer.getInteger("onet-pairs", 25);

	/**
	 * Reads the pairs.
	 * @return 25 of the 300, spread evenly, or as many as {@code -Donet-pairs=300} says
	 */
	static List<OraclePair> some() {
		List<OraclePair> all = all();
		int count = Math.min(COUNT, all.size());
		return IntStream.range(0, count).mapToObj((i) -> all.get(i * all.size() / count)).toList();
	}

	/** Reads all 300 pairs. */
	static List<OraclePair> all() {
		return SharedData.commas(FILE).stream().map(OraclePair::of).toList();
	}

	/** Asks for paths of up to 30 moves. */
	PathQuestion question(Goal goal, int k) {
		return PathStatement.question(this.from, this.to, goal, 30, k);
	}

	private static OraclePair of(CSVRecord row) {
		return new OraclePair(Onet.id(row.get("source")), Onet.id(row.get("target")), Integer.parseInt(row.get("hops")),
				Integer.parseInt(row.get("shortest_path_count")));
	}

}
