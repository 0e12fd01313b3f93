package org.careerpathing.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * Something that the jar does once, and then ends. How it is used stands in
 * {@code commands/<name>.txt} among the resources, and is checked before it is run.
 */
public interface Command {

	/**
	 * The word that asks for it.
	 * @return for instance {@code import}
	 */
	String name();

	/**
	 * Does it.
	 * @param words what follows the name, without options
	 * @param options what was given as {@code --name=value}, or as {@code --name}, which
	 * is an empty value
	 * @param out takes what is to be told
	 * @return the exit code: 0 where it was done
	 * @throws WrongUse when a word or an option has a value that it cannot have
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
