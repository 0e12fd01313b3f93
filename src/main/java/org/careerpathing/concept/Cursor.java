package org.careerpathing.concept;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.cypher.Rows;
import org.neo4j.driver.types.MapAccessor;

/**
 * Where a page ended: the sort key of its last hit. Clients get it as one opaque word.
 *
 * @param rank how well the hit matched, 0 is best
 * @param sort what hits of the same rank are sorted by
 * @param id what decides last
 */
@Schema(type = "string")
public record Cursor(int rank, String sort, String id) {

	/**
	 * Reads what an earlier page gave out.
	 * @param word the opaque word
	 * @return the cursor
	 * @throws IllegalArgumentException when it is anything else
	 */
	public static Cursor valueOf(String word) {
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8).split("\n", 3);
			Cursor cursor = new Cursor(Integer.parseInt(parts[0]), parts[2], ConceptIds.check(parts[1]));
			if (cursor.toString().equals(word)) {
				return cursor;
			}
		}
		catch (IllegalArgumentException | ArrayIndexOutOfBoundsException ex) {
			// answered below
		}
		throw new IllegalArgumentException("has to be the value of next in an earlier answer");
	}

	/**
	 * The sort key of a row with the columns rank, sort and id.
	 * @param row the row
	 * @return the cursor
	 */
	public static Cursor of(MapAccessor row) {
		return new Cursor(row.get("rank").asInt(), Rows.required(row, "sort"), Rows.required(row, "id"));
	}

	/**
	 * As a query takes it.
	 * @return rank, sort and id by name
	 */
	public Map<String, Object> value() {
		return Map.of("rank", this.rank, "sort", this.sort, "id", this.id);
	}

	@Override
	public String toString() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((this.rank + "\n" + this.id + "\n" + this.sort).getBytes(StandardCharsets.UTF_8));
	}

}
