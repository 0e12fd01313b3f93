package org.careerpathing.support;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How to start another virtual machine with what this one has.
 */
final class TestJvm {

	private TestJvm() {
	}

	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/**
	 * Arguments, up to those of the class: with the settings of this virtual machine,
	 * since the embedded server asks for some, and its class path.
	 * @param main the class to run
	 * @param tests whether it may see the tests; where it may, a service takes up
	 * components of theirs
	 */
	static List<String> arguments(Class<?> main, boolean tests) {
		List<String> arguments = new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
		String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> tests || !Path.of(entry).endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
		arguments.addAll(List.of("-cp", classPath, main.getName()));
		return arguments;
	}

}
