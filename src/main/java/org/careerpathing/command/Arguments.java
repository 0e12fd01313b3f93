package org.careerpathing.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments of the process, taken apart.
 *
 * @param words the name of a command and what follows it; empty where there is none
 * @param options what was given as {@code --name=value}, or as {@code --name}, which is
 * an empty value; without the settings of the service, which have a point in their name
 */
record Arguments(List<String> words, Map<String, String> options) {

	static Arguments of(String... arguments) {
		List<String> words = Arrays.stream(arguments).filter((argument) -> !argument.startsWith("--")).toList();
		Map<String, String> options = new LinkedHashMap<>();
		for (String argument : arguments) {
			String[] parts = argument.substring(argument.startsWith("--") ? 2 : 0).split("=", 2);
			if (argument.startsWith("--") && !parts[0].contains(".")) {
				options.put(parts[0], (parts.length > 1) ? parts[1] : "");
			}
		}
		return new Arguments(words, options);
	}

}
