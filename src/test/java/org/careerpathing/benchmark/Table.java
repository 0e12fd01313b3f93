package org.careerpathing.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Prints what was measured, as Markdown: each line as soon as it is known.
 */
final class Table {

	private static final String FORMAT = "| %-38s | %9s | %9s | %7s | %9s | %9s | %7s | %s |%n";

	private double noOp;

	Table() {
		System.out.printf(FORMAT, "milliseconds", "Bolt", "95 %", "× no-op", "HTTP", "95 %", "× no-op", "right");
		System.out.printf(FORMAT, "---", "--:", "--:", "--:", "--:", "--:", "--:", "---");
	}

	/**
	 * Every time is compared with the first one: the query that does nothing, over Bolt.
	 */
	void add(String name, @Nullable Times bolt, @Nullable Times http) {
		List<String> cells = new ArrayList<>(List.of(name));
		cells.addAll(cells(bolt));
		cells.addAll(cells(http));
		cells.add(agreement(bolt, http));
		System.out.printf(FORMAT, cells.toArray());
	}

	private static String agreement(@Nullable Times bolt, @Nullable Times http) {
		String database = (bolt != null) ? bolt.agreement() : "";
		String service = (http != null) ? http.agreement() : database;
		return service.equals(database) ? service : "HTTP: %s; Bolt: %s".formatted(service, database);
	}

	private List<String> cells(@Nullable Times times) {
		if (times == null) {
			return List.of("", "", "");
		}
		if (this.noOp == 0) {
			this.noOp = times.median();
		}
		return List.of(number(times.median()), number(times.percentile(95)), number(times.median() / this.noOp));
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, (value < 10) ? "%.2f" : (value < 100) ? "%.1f" : "%.0f", value);
	}

}
