package org.careerpathing.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that is wrong with a request.
 *
 * @param parameter the parameter, field ({@code requirements[2].level}) or header at
 * fault
 * @param message what it has to be
 */
public record InvalidInput(String parameter, String message) {

	static String summary(List<InvalidInput> errors) {
		return errors.stream()
			.map((error) -> error.parameter() + " " + error.message())
			.collect(Collectors.joining("; ", "", "."));
	}

}
