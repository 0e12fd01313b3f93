package org.careerpathing.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * How a command is used. What people read is also what their arguments are held to: the
 * lines before the first empty one are the forms of the command, with {@code <word>} for
 * what may be anything, {@code --option=value} for what has to be given, and brackets
 * around what may be left out.
 *
 * @param name the name of the command
 * @param text the text for people
 */
record Usage(String name, String text) {

	private static final Pattern OPTION = Pattern.compile("(\\[?)--([a-z-]+)(=\\S*?)?(?=]|\\s|$)");

	/** The commands that there are, by name: {@code commands/<name>.txt}. */
	static Map<String, Usage> all() {
		try {
			Map<String, Usage> all = new TreeMap<>();
			for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:commands/*.txt")) {
				String name = String.valueOf(file.getFilename()).replace(".txt", "");
				all.put(name, new Usage(name, text(file)));
			}
			all.remove("help");
			return all;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is told to somebody who asks for help with no command in mind. */
	static String help() {
		Resource file = new PathMatchingResourcePatternResolver().getResource("classpath:commands/help.txt");
		String forms = all().values()
			.stream()
			.flatMap((usage) -> usage.forms().stream())
			.map((form) -> "    " + form)
			.collect(Collectors.joining("\n"));
		try {
			return text(file) + "\n\n" + forms;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Resource file) throws IOException {
		return file.getContentAsString(StandardCharsets.UTF_8).stripTrailing();
	}

	/**
	 * Holds arguments to the forms of the command.
	 * @param words the name of the command and what follows, without options
	 * @param options the options, by name, with an empty value for those that have none
	 * @throws Command.WrongUse where they have none of the forms
	 */
	void check(List<String> words, Map<String, String> options) {
		List<String> forms = forms();
		Map<String, MatchResult> known = new TreeMap<>();
		OPTION.matcher(String.join("\n", forms)).results().forEach((option) -> known.put(option.group(2), option));
		options.forEach((option, value) -> {
			MatchResult found = known.get(option);
			if (found == null) {
				throw new Command.WrongUse(this.name + " has no option --" + option
						+ (known.isEmpty() ? "." : ". It has --" + String.join(", --", known.keySet()) + "."));
			}
			if (value.isEmpty() && found.group(3) != null) {
				throw new Command.WrongUse("--" + option + " needs a value: --" + option + found.group(3));
			}
		});
		String form = forms.stream()
			.filter((each) -> fits(words, each))
			.findFirst()
			.orElseThrow(() -> new Command.WrongUse(String.join(" ", words) + " is not one of the ways to use "
					+ this.name + ". An option and its value are one word: --option=value."));
		OPTION.matcher(form)
			.results()
			.filter((option) -> option.group(1).isEmpty() && !options.containsKey(option.group(2)))
			.findFirst()
			.ifPresent((option) -> {
				throw new Command.WrongUse(
						"--" + option.group(2) + " is missing: --" + option.group(2) + option.group(3));
			});
	}

	private static boolean fits(List<String> words, String form) {
		List<String> parts = Arrays.stream(form.split(" "))
			.filter((part) -> !part.startsWith("[") && !part.startsWith("--"))
			.toList();
		if (parts.size() != words.size()) {
			return false;
		}
		for (int i = 0; i < parts.size(); i++) {
			if (!parts.get(i).startsWith("<") && !parts.get(i).equals(words.get(i))) {
				return false;
			}
		}
		return true;
	}

	private List<String> forms() {
		return this.text.lines().takeWhile((line) -> !line.isEmpty()).toList();
	}

}
