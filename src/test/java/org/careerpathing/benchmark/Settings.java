package org.careerpathing.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settings of the service, as arguments: {@code --name=value}.
 *
 * @param arguments the arguments
 */
record Settings(List<String> arguments) {

	/**
	 * Fills in what is not said. A setting that is there twice would become a list of
	 * both values.
	 */
	Settings or(String... defaults) {
		List<String> all = new ArrayList<>(this.arguments);
		for (String argument : defaults) {
			if (find(argument.substring(2, argument.indexOf('='))).isEmpty()) {
				all.add(argument);
			}
		}
		return new Settings(all);
	}

	/**
	 * The value of a setting.
	 * @param name for instance {@code spring.neo4j.uri}
	 * @return its value, if it is said
	 */
	Optional<String> find(String name) {
		String start = "--" + name + "=";
		return this.arguments.stream()
			.filter((argument) -> argument.startsWith(start))
			.map((argument) -> argument.substring(start.length()))
			.findFirst();
	}

	/** What every run sets: nothing is there at first, and nothing limits a client. */
	Settings forBenchmark(String folder, List<Integer> ports) {
		return or("--career-pathing.graph.load=never", "--career-pathing.embedded.folder=" + folder,
				"--career-pathing.embedded.bolt-port=" + ports.get(0),
				"--career-pathing.embedded.http-port=" + ports.get(1), "--logging.level.root=warn",
				"--career-pathing.requests-per-minute=0");
	}

}
