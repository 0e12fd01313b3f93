package org.careerpathing.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.careerpathing.importing.table.Refusal;
import org.careerpathing.importing.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The header row of a file.
 *
 * @param columns the columns in the order in which the file has them
 */
record Header(List<Column> columns) {

	/**
	 * Reads the row. Columns are told in any case.
	 * @param file the file it is in
	 * @param line where it is
	 * @param names its cells
	 * @param refusals takes what is wrong with it
	 * @return the header; null where something is wrong with it
	 */
	static @Nullable Header read(GraphFile file, long line, List<String> names, List<Refusal> refusals) {
		List<Column> columns = new ArrayList<>();
		List<Refusal> found = new ArrayList<>();
		for (String name : names) {
			Column column = file.columns()
				.stream()
				.filter((known) -> known.name().equalsIgnoreCase(name))
				.findFirst()
				.orElse(null);
			if (column == null) {
				found.add(new Refusal(file.fileName(), line, null, name, "is not a column: the columns here are "
						+ file.columns().stream().map(Column::name).collect(Collectors.joining(", "))));
			}
			else if (columns.contains(column)) {
				found.add(new Refusal(file.fileName(), line, name, null, Table.TWICE));
			}
			else {
				columns.add(column);
			}
		}
		file.columns()
			.stream()
			.filter((column) -> column.required() && !columns.contains(column))
			.forEach((column) -> found.add(new Refusal(file.fileName(), line, column.name(), null,
					"is missing: the header row needs " + required(file))));
		refusals.addAll(found);
		return found.isEmpty() ? new Header(columns) : null;
	}

	static String required(GraphFile file) {
		return file.columns().stream().filter(Column::required).map(Column::name).collect(Collectors.joining(", "));
	}

}
