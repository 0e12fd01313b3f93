package org.careerpathing.role;

import java.util.Collection;

import org.careerpathing.concept.Cursor;
import org.careerpathing.concept.Matched;
import org.careerpathing.concept.Page;
import org.careerpathing.concept.Status;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.cypher.Rows;
import org.careerpathing.version.DataVersion;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class RoleSearch {

	private static final CypherFile SEARCH = CypherFile.of("role/search.cypher");

	private final Neo4jClient client;

	private final DataVersion dataVersion;

	RoleSearch(Neo4jClient client, DataVersion dataVersion) {
		this.client = client;
		this.dataVersion = dataVersion;
	}

	Page<RoleHit> search(RoleCriteria criteria) {
		long version = this.dataVersion.current();
		Cursor after = criteria.cursor();
		Collection<Row> rows = this.client.query(SEARCH)
			.bind(criteria.q())
			.to("q")
			.bind(criteria.family())
			.to("family")
			.bind(criteria.level())
			.to("level")
			.bind(criteria.status().name())
			.to("status")
			.bind((after != null) ? after.value() : null)
			.to("after")
			.bind(criteria.limit() + 1)
			.to("limit")
			.fetchAs(Row.class)
			.mappedBy((types, row) -> new Row(hit(row), Cursor.of(row)))
			.all();
		return Page.of(version, rows, criteria.limit(), Row::hit, Row::cursor);
	}

	private static RoleHit hit(Record row) {
		return new RoleHit(Rows.required(row, "id"), Rows.required(row, "title"), Rows.text(row, "family"),
				Rows.integer(row, "level"), Rows.constant(row, "track", Track.class),
				Status.valueOf(Rows.required(row, "status")), Matched.of(row.get("matched")));
	}

	private record Row(RoleHit hit, Cursor cursor) {

	}

}
