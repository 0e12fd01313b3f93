package org.careerpathing.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * Something that the jar does once, and then ends.
 */
public interface Command {

	/**
	 * The word that asks for it.
	 * @return for instance {@code import}
	 */
	String name();

	/**
	 * How it is asked for.
	 * @return lines for people
	 */
	String usage();

	/**
	 * Does it.
	 * @param words what follows the name, without options
	 * @param options what was given as {@code --name=value}, or as {@code --name}, which
	 * is an empty value
	 * @param out takes what is to be told
	 * @return the exit code: 0 where it was done
	 * @throws WrongUse when it was asked for in a wrong way
	 */
	int run(List<String> words, Map<String, String> options, PrintStream out);

	/**
	 * A command was asked for in a wrong way.
	 */
	class WrongUse extends RuntimeException {

		private static final long serialVersionUID = 1L;

		public WrongUse(String message) {
			super(message);
		}

	}

}
