package org.careerpathing.evidence;

import java.util.Collection;
import java.util.List;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sources that claims rest on.
 */
@Component
@Transactional(readOnly = true)
public class Sources {

	private static final CypherFile ALL = CypherFile.of("evidence/sources.cypher");

	private static final CypherFile MISSING = CypherFile.of("evidence/missing-sources.cypher");

	private static final CypherFile RESOLVE = CypherFile.of("evidence/resolve-sources.cypher");

	private final Neo4jClient client;

	Sources(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Every source, by title.
	 * @return the sources
	 */
	public List<Source> list() {
		return List.copyOf(this.client.query(ALL).fetchAs(Source.class).mappedBy((types, row) -> source(row)).all());
	}

	/**
	 * Those of some ids that no source has.
	 * @param ids ids to check
	 * @return the unknown ones, in the order given
	 */
	public List<String> missing(Collection<String> ids) {
		return List.copyOf(this.client.query(MISSING).bind(List.copyOf(ids)).to("ids").fetchAs(String.class).all());
	}

	/**
	 * The sources with some ids.
	 * @param ids the ids
	 * @return the sources, to be asked for by id
	 */
	public SourceIndex resolve(Collection<String> ids) {
		return SourceIndex.of(this.client.query(RESOLVE)
			.bind(List.copyOf(ids))
			.to("ids")
			.fetchAs(SourceRef.class)
			.mappedBy((types, row) -> SourceIndex.source(row))
			.all());
	}

	private static Source source(Record row) {
		return new Source(Rows.required(row, "id"), Rows.text(row, "title"), Rows.text(row, "author"),
				Rows.text(row, "published"), Rows.text(row, "url"), Rows.text(row, "licence"),
				Rows.text(row, "origin"));
	}

}
