package org.careerpathing.importing;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param name its name in the header row
 * @param type what its cells hold
 * @param required whether every row has to give it
 * @param list whether a cell holds several values, separated by {@code ;}
 * @param target the file whose ids the cells name; null where they name none
 */
record Column(String name, CellType type, boolean required, boolean list, @Nullable String target) {

	static Column of(String name, CellType type) {
		return new Column(name, type, false, false, null);
	}

	static Column listOf(String name, CellType type) {
		return new Column(name, type, false, true, null);
	}

	static Column idOf(String name, String target) {
		return new Column(name, CellType.ID, false, false, target);
	}

	static Column idsOf(String name, String target) {
		return new Column(name, CellType.ID, false, true, target);
	}

	Column mandatory() {
		return new Column(this.name, this.type, true, this.list, this.target);
	}

	/**
	 * Reads a cell.
	 * @param cell its text without surrounding spaces
	 * @return the value for the database; null where the cell gives none
	 * @throws IllegalArgumentException with a message that says what it has to be
	 */
	@Nullable Object read(String cell) {
		List<String> parts = this.list ? Arrays.stream(cell.split(";")).map(String::strip).toList() : List.of(cell);
		List<Object> values = parts.stream().filter((part) -> !part.isEmpty()).map(this.type::read).toList();
		if (values.isEmpty()) {
			if (this.required) {
				throw new IllegalArgumentException("is empty, but every row has to give it");
			}
			return null;
		}
		if (this.target != null && values.stream().distinct().count() < values.size()) {
			throw new IllegalArgumentException("names an id twice");
		}
		return this.list ? values : values.getFirst();
	}

}
