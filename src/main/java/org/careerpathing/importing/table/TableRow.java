package org.careerpathing.importing.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param table the file it is in
 * @param line the line on which it begins, from 1
 * @param cells its cells, without surrounding blanks
 */
public record TableRow(Header table, long line, List<String> cells) {

	/**
	 * The header of a file.
	 *
	 * @param file its name
	 * @param number its place among the files of the import, from 0
	 * @param columns the names of its columns
	 */
	public record Header(String file, int number, List<String> columns) {

		/**
		 * The place of a column.
		 * @param column its name, in any case
		 * @return from 0; -1 where there is none
		 */
		public int place(String column) {
			for (int place = 0; place < this.columns.size(); place++) {
				if (this.columns.get(place).equalsIgnoreCase(column)) {
					return place;
				}
			}
			return -1;
		}

	}

	/**
	 * A cell.
	 * @param column the name of its column
	 * @return its text; null where it is empty, or there is no such column
	 */
	public @Nullable String text(String column) {
		int place = this.table.place(column);
		return (place < 0 || place >= this.cells.size() || this.cells.get(place).isEmpty()) ? null
				: this.cells.get(place);
	}

}
