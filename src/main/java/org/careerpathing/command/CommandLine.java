package org.careerpathing.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

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

	/**
	 * Answers what needs neither a start nor a database: who asks for help, and who asks
	 * for a command in a wrong way.
	 * @param out takes what is to be told
	 * @param arguments those of the process
	 * @return the exit code; empty where the application has to be started
	 */
	public static OptionalInt answer(PrintStream out, String... arguments) {
		Arguments asked = Arguments.of(arguments);
		List<String> words = asked.words();
		boolean help = asked.options().containsKey("help");
		if (words.isEmpty() && !help) {
			return OptionalInt.empty();
		}
		Usage usage = words.isEmpty() ? null : Usage.all().get(words.getFirst());
		if (help || words.getFirst().equals("help") || words.getFirst().equals("-h")) {
			out.println((usage != null) ? usage.text() : Usage.help());
			return OptionalInt.of(0);
		}
		try {
			if (usage == null) {
				throw new Command.WrongUse("There is no command " + words.getFirst() + ". There is: "
						+ String.join(", ", Usage.all().keySet()) + ".");
			}
			usage.check(words, asked.options());
			return OptionalInt.empty();
		}
		catch (Command.WrongUse ex) {
			return OptionalInt.of(wrong(ex, usage, out));
		}
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!arguments.getNonOptionArgs().isEmpty()) {
			int code = run(Arguments.of(arguments.getSourceArgs()),
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
	int run(Arguments arguments, PrintStream out) {
		String name = arguments.words().getFirst();
		Command command = this.commands.stream().filter((each) -> each.name().equals(name)).findFirst().orElseThrow();
		try {
			return command.run(arguments.words().subList(1, arguments.words().size()), arguments.options(), out);
		}
		catch (Command.WrongUse ex) {
			return wrong(ex, Usage.all().get(name), out);
		}
	}

	private static int wrong(Command.WrongUse ex, @Nullable Usage usage, PrintStream out) {
		out.println(ex.getMessage());
		out.println();
		out.println((usage != null) ? usage.text() : Usage.help());
		return WRONG_USE;
	}

}
