package org.careerpathing.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is measured. Every option is {@code --name=value}; {@code docs/benchmark.md} lists
 * them.
 *
 * @param graphs {@code onet}, or numbers of roles of generated graphs
 * @param imports frameworks whose import is measured
 * @param pairs how many pairs of roles each question is asked for; 0 for a number that
 * suits the size of the graph
 * @param maxMoves the most moves of a path; 0 for a number that suits the size
 * @param measure whether the table is made
 * @param load how long to hold each level of load, in seconds; 0 for not at all
 * @param soak how long to ask at half of the capacity, in seconds; 0 for not at all
 * @param clients how many clients find out the capacity
 * @param seed what the generated graphs and the pairs depend on
 * @param settings settings of the service, passed on as they are
 */
record Options(List<String> graphs, List<String> imports, int pairs, int maxMoves, boolean measure, int load, int soak,
		int clients, long seed, List<String> settings) {

	private static final Map<String, String> DEFAULTS = Map.of("graphs", "onet,1000,10000", "imports", "", "pairs", "0",
			"max-moves", "0", "table", "", "load", "0", "soak", "0", "clients", "8", "seed", "1");

	private static final List<String> OF_THE_SERVICE = List.of("--spring.", "--career-pathing.", "--logging.");

	static Options of(String... arguments) {
		List<String> settings = Arrays.stream(arguments).filter(Options::isOfTheService).toList();
		Map<String, String> values = new HashMap<>(DEFAULTS);
		for (String argument : arguments) {
			if (!isOfTheService(argument)) {
				String[] parts = argument.split("=", 2);
				String name = parts[0].replaceFirst("^--", "");
				if (parts.length < 2 || !DEFAULTS.containsKey(name)) {
					throw new IllegalArgumentException(
							argument + " is no option. There are --name=value with the names "
									+ DEFAULTS.keySet().stream().sorted().toList() + ".");
				}
				values.put(name, parts[1]);
			}
		}
		int load = number(values, "load");
		int soak = number(values, "soak");
		String table = text(values, "table");
		boolean measure = table.isEmpty() ? load + soak == 0 : Boolean.parseBoolean(table);
		return new Options(list(values, "graphs"), list(values, "imports"), number(values, "pairs"),
				number(values, "max-moves"), measure, load, soak, number(values, "clients"), number(values, "seed"),
				settings);
	}

	private static boolean isOfTheService(String argument) {
		return OF_THE_SERVICE.stream().anyMatch(argument::startsWith);
	}

	private static String text(Map<String, String> values, String name) {
		return Objects.requireNonNull(values.get(name));
	}

	private static List<String> list(Map<String, String> values, String name) {
		return Arrays.stream(text(values, name).split(",")).filter((word) -> !word.isEmpty()).toList();
	}

	private static int number(Map<String, String> values, String name) {
		return Integer.parseInt(text(values, name));
	}

	/**
	 * Smaller where one question takes long.
	 * @param roles how many roles the graph has
	 * @return how many pairs to ask for
	 */
	int pairs(int roles) {
		return (this.pairs > 0) ? this.pairs : (roles > 50_000) ? 20 : (roles > 5000) ? 50 : 100;
	}

	int maxMoves(int roles) {
		return (this.maxMoves > 0) ? this.maxMoves : (roles > 50_000) ? 6 : (roles > 5000) ? 12 : 30;
	}

}
