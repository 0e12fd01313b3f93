package org.careerpathing.importing;

import org.careerpathing.importing.table.Refusal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A folder was not loaded, with everything that is wrong with it.
 */
public class RefusedGraph extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final int SHOWN = 50;

	private final transient List<Refusal> refusals;

	RefusedGraph(String folder, List<Refusal> refusals) {
		super(message(folder, refusals));
		this.refusals = List.copyOf(refusals);
	}

	private static String message(String folder, List<Refusal> refusals) {
		String shown = refusals.stream()
			.limit(SHOWN)
			.map((refusal) -> System.lineSeparator() + "  " + refusal)
			.collect(Collectors.joining());
		String rest = (refusals.size() > SHOWN)
				? System.lineSeparator() + "  … and " + (refusals.size() - SHOWN) + " more." : "";
		return "The graph in " + folder + " was not loaded:" + shown + rest;
	}

	/**
	 * All that is wrong, in the order of the files and their lines.
	 * @return at least one
	 */
	public List<Refusal> refusals() {
		return this.refusals;
	}

}
