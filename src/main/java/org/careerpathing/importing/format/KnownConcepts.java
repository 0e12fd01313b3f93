package org.careerpathing.importing.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.importing.staging.Staging;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What the graph has already, for files that refer to it. Copied beside what the import
 * brings, a page at a time.
 */
@Component
public class KnownConcepts {

	private static final CypherFile PAGE = CypherFile.of("importing/known-concepts.cypher");

	private static final CypherFile SCALES = CypherFile.of("importing/known-scales.cypher");

	private static final CypherFile MOVES = CypherFile.of("importing/known-moves.cypher");

	private static final int SIZE = 5000;

	private final Neo4jClient client;

	KnownConcepts(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * The ids of one kind of thing.
	 * @param staging takes the copy
	 * @param label {@code Role}, {@code Skill} or {@code Source}
	 * @return titles by id
	 */
	public Map<String, String> titles(Staging staging, String label) {
		Map<String, String> known = staging.scratch("known-" + label);
		String after = "";
		List<Named> page;
		do {
			page = List.copyOf(this.client.query(PAGE)
				.bind(label)
				.to("label")
				.bind(after)
				.to("after")
				.bind(SIZE)
				.to("size")
				.fetchAs(Named.class)
				.mappedBy((types, row) -> new Named(Rows.required(row, "id"), Rows.required(row, "title"),
						Rows.texts(row, "alternates")))
				.all());
			Map<String, String> alternates = staging.scratch("alternates-" + label);
			page.forEach((named) -> {
				known.put(named.id(), named.title());
				named.alternates().forEach((title) -> alternates.put(named.id() + " " + title, title));
			});
			after = page.isEmpty() ? after : page.getLast().id();
		}
		while (page.size() == SIZE);
		return known;
	}

	/**
	 * The scales of proficiency, of which no graph has many.
	 * @return rows of {@code scale}, {@code value} and {@code level}
	 */
	public List<Map<String, Object>> scales() {
		return List.copyOf(this.client.query(SCALES).fetch().all());
	}

	/**
	 * Which moves there are.
	 * @param staging takes the answer
	 * @param moves each the origin, a blank and the target
	 * @return those of them that are in use
	 */
	public Map<String, String> moves(Staging staging, Iterator<String> moves) {
		Map<String, String> known = staging.scratch("known-moves");
		while (moves.hasNext()) {
			List<String> batch = new ArrayList<>();
			while (moves.hasNext() && batch.size() < SIZE) {
				batch.add(moves.next());
			}
			this.client.query(MOVES)
				.bind(batch)
				.to("moves")
				.fetchAs(String.class)
				.mappedBy((types, row) -> Rows.required(row, "move"))
				.all()
				.forEach((move) -> known.put(move, ""));
		}
		return known;
	}

	private record Named(String id, String title, List<String> alternates) {

	}

}
