package org.careerpathing.command;

import java.io.File;
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

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * How a command is used. What people read is also what their arguments are held to: the
 * lines before the first empty one are the forms of the command, with {@code <word>} for
 * what may be anything or what a list below names ({@code Words:}),
 * {@code --option=value} for what has to be given, and brackets around what may be left
 * out.
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
			checkOption(option, value, found.group(3));
		});
		String form = forms.stream()
			.filter((each) -> fits(words, each))
			.findFirst()
			.orElseThrow(() -> new Command.WrongUse(String.join(" ", words) + " is not one of the ways to use "
					+ this.name + ". An option and its value are one word: --option=value."));
		checkWords(words, parts(form));
		OPTION.matcher(form)
			.results()
			.filter((option) -> option.group(1).isEmpty() && !options.containsKey(option.group(2)))
			.findFirst()
			.ifPresent((option) -> {
				throw new Command.WrongUse(
						"--" + option.group(2) + " is missing: --" + option.group(2) + option.group(3));
			});
	}

	/** A value that can be told to be wrong without asking anybody. */
	private static void checkOption(String option, String value, @Nullable String form) {
		String name = "--" + option;
		if (form == null) {
			if (!List.of("", "true", "false").contains(value)) {
				throw new Command.WrongUse(name + " is there or not, and has no value " + value + ".");
			}
		}
		else if (value.isEmpty()) {
			throw new Command.WrongUse(name + " needs a value: " + name + form);
		}
		else if (form.equals("=n") && !value.matches("[0-9]{1,9}")) {
			throw new Command.WrongUse(name + " has to be a whole number, not " + value + ".");
		}
		else if (form.contains("|") && !List.of(form.substring(1).split("[|]")).contains(value)) {
			throw new Command.WrongUse(name + " has to be one of " + form.substring(1).replace("|", ", ") + ".");
		}
	}

	/**
	 * What may be anything is held to the list that the text has of it, as of formats
	 * under "Formats:"; a folder has to be there.
	 */
	private void checkWords(List<String> words, List<String> parts) {
		for (int i = 0; i < parts.size(); i++) {
			String what = parts.get(i).replaceAll("[<>]", "");
			String word = words.get(i);
			List<String> known = listed(what);
			if (parts.get(i).startsWith("<") && !known.isEmpty() && !known.contains(word)) {
				throw new Command.WrongUse(
						"There is no " + what + " " + word + ". There is: " + String.join(", ", known) + ".");
			}
			if (parts.get(i).equals("<folder>") && !new File(word).isDirectory()) {
				throw new Command.WrongUse("There is no folder " + word + ".");
			}
		}
	}

	private List<String> listed(String what) {
		return this.text.lines()
			.dropWhile((line) -> !line.equalsIgnoreCase(what + "s:"))
			.skip(1)
			.takeWhile((line) -> !line.isEmpty())
			.map((line) -> line.strip().split(" ", 2)[0])
			.toList();
	}

	private static List<String> parts(String form) {
		return Arrays.stream(form.split(" "))
			.filter((part) -> !part.startsWith("[") && !part.startsWith("--"))
			.toList();
	}

	private static boolean fits(List<String> words, String form) {
		List<String> parts = parts(form);
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
