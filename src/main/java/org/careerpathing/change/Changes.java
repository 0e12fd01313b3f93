package org.careerpathing.change;

import java.util.List;
import java.util.stream.IntStream;

import org.careerpathing.change.Change.Concept;
import org.careerpathing.change.Change.Event;
import org.careerpathing.change.RecordedChange.Origin;
import org.careerpathing.change.RecordedChange.Property;
import org.careerpathing.concept.Page;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.version.DataVersion;
import org.careerpathing.web.Problem;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists changes.
 */
@Component
public class Changes {

	private static final CypherFile LIST = CypherFile.of("change/list.cypher");

	private final Neo4jClient client;

	private final DataVersion version;

	Changes(Neo4jClient client, DataVersion version) {
		this.client = client;
		this.version = version;
	}

	/**
	 * Lists changes in the order in which they were made.
	 * @param since those after this version of the data
	 * @param of only those of this role or skill; null for all
	 * @param from where to go on
	 * @param limit how many to give
	 * @return a page of them
	 */
	@Transactional(readOnly = true)
	Page<RecordedChange> list(long since, @Nullable String of, Place from, int limit) {
		List<Row> rows = List.copyOf(this.client.query(LIST)
			.bind(since)
			.to("since")
			.bind(of)
			.to("of")
			.bind(from.version())
			.to("version")
			.bind(from.place())
			.to("place")
			.bind(limit + 1)
			.to("limit")
			.fetchAs(Row.class)
			.mappedBy((types, row) -> row(row.get("change")))
			.all());
		List<Row> kept = rows.subList(0, Math.min(limit, rows.size()));
		return new Page<>(this.version.current(), kept.stream().map(Row::change).toList(),
				(rows.size() > limit) ? kept.getLast().place().toString() : null);
	}

	/**
	 * Every change after a version of the data.
	 * @param since the version
	 * @param most how many there may be
	 * @return the changes, in the order in which they were made
	 * @throws Problem 400 when there are more
	 */
	public List<RecordedChange> since(long since, int most) {
		List<RecordedChange> changes = list(since, null, Place.START, most + 1).items();
		if (changes.size() > most) {
			throw Problem.invalid("since", "is too long ago: more than " + most
					+ " changes were made since then. Ask from version " + changes.getLast().version() + " on");
		}
		return changes;
	}

	private static Row row(Value change) {
		List<String> names = Rows.texts(change, "properties");
		List<String> before = Rows.texts(change, "before");
		List<String> after = Rows.texts(change, "after");
		long version = change.get("version").asLong();
		return new Row(new Place(version, change.get("place").asLong()), new RecordedChange(version,
				change.get("at").asZonedDateTime().toInstant(), Origin.valueOf(Rows.required(change, "by")),
				Rows.text(change, "import"), Concept.valueOf(Rows.required(change, "concept")),
				Rows.required(change, "concerns"), Rows.text(change, "other"),
				Event.valueOf(Rows.required(change, "event")),
				IntStream.range(0, names.size())
					.mapToObj((i) -> new Property(names.get(i), Values.read(before.get(i)), Values.read(after.get(i))))
					.toList()));
	}

	private record Row(Place place, RecordedChange change) {

	}

	/**
	 * Where a page ended.
	 *
	 * @param version the version of its last change
	 * @param place the place of that among the changes of the version
	 */
	record Place(long version, long place) {

		static final Place START = new Place(0, -1);

		/**
		 * Reads what an earlier page gave out.
		 * @param text version and place
		 * @return the place
		 * @throws IllegalArgumentException when it is anything else
		 */
		static Place of(String text) {
			if (!text.matches("[0-9]{1,18}[.][0-9]{1,18}")) {
				throw new IllegalArgumentException("has to be the value of next in an earlier answer");
			}
			String[] parts = text.split("[.]", 2);
			return new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
		}

		@Override
		public String toString() {
			return this.version + "." + this.place;
		}

	}

}
