package org.careerpathing.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Runs the command that the arguments name, if they name one, and ends the process.
 */
@Component
public class CommandLine implements ApplicationRunner {

	private static final int WRONG_USE = 2;

	/** A command serves nobody, and does nothing but what it was asked for. */
	private static final List<String> SETTINGS = List.of("--server.port=-1", "--logging.level.root=warn",
			"--logging.level.org.careerpathing=warn", "--career-pathing.graph.load=never",
			"--career-pathing.imports.resume=false", "--career-pathing.plan-ahead=false");

	private final List<Command> commands;

	private final ApplicationContext context;

	CommandLine(List<Command> commands, ApplicationContext context) {
		this.commands = commands;
		this.context = context;
	}

	/**
	 * The arguments that the application is started with.
	 * @param arguments those of the process
	 * @return the same, with more settings where they ask for a command
	 */
	public static String[] arguments(String... arguments) {
		if (Arrays.stream(arguments).allMatch((argument) -> argument.startsWith("--"))) {
			return arguments;
		}
		List<String> all = new ArrayList<>(SETTINGS);
		// A setting that is there twice would become a list of both values.
		Arrays.stream(arguments)
			.filter((argument) -> SETTINGS.stream()
				.noneMatch((setting) -> argument.startsWith(setting.substring(0, setting.indexOf('=') + 1))))
			.forEach(all::add);
		return all.toArray(String[]::new);
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!arguments.getNonOptionArgs().isEmpty()) {
			int code = run(List.of(arguments.getSourceArgs()),
					new PrintStream(System.out, true, StandardCharsets.UTF_8));
			System.exit(SpringApplication.exit(this.context, () -> code));
		}
	}

	/**
	 * Runs a command.
	 * @param arguments its name, what follows, and options
	 * @param out takes what is to be told
	 * @return the exit code
	 */
	int run(List<String> arguments, PrintStream out) {
		List<String> words = arguments.stream().filter((argument) -> !argument.startsWith("--")).toList();
		Map<String, String> options = new LinkedHashMap<>();
		for (String argument : arguments) {
			// What has a point in its name is a setting of the service.
			String[] parts = argument.substring(argument.startsWith("--") ? 2 : 0).split("=", 2);
			if (argument.startsWith("--") && !parts[0].contains(".")) {
				options.put(parts[0], (parts.length > 1) ? parts[1] : "");
			}
		}
		Command command = this.commands.stream()
			.filter((each) -> each.name().equals(words.getFirst()))
			.findFirst()
			.orElse(null);
		if (command == null) {
			out.println("There is no command " + words.getFirst() + ". There is: "
					+ this.commands.stream().map(Command::name).sorted().collect(Collectors.joining(", ")));
			return WRONG_USE;
		}
		try {
			return command.run(words.subList(1, words.size()), options, out);
		}
		catch (Command.WrongUse ex) {
			out.println(ex.getMessage());
			out.println();
			out.println(command.usage());
			return WRONG_USE;
		}
	}

}
