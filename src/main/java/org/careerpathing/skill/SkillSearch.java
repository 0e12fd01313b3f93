package org.careerpathing.skill;

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
class SkillSearch {

	private static final CypherFile SEARCH = CypherFile.of("skill/search.cypher");

	private final Neo4jClient client;

	private final DataVersion dataVersion;

	SkillSearch(Neo4jClient client, DataVersion dataVersion) {
		this.client = client;
		this.dataVersion = dataVersion;
	}

	Page<SkillHit> search(SkillCriteria criteria) {
		long version = this.dataVersion.current();
		Cursor after = criteria.cursor();
		Collection<Row> rows = this.client.query(SEARCH)
			.bind(criteria.q())
			.to("q")
			.bind(criteria.category())
			.to("category")
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

	private static SkillHit hit(Record row) {
		return new SkillHit(Rows.required(row, "id"), Rows.required(row, "name"), Rows.text(row, "category"),
				Status.valueOf(Rows.required(row, "status")), Matched.of(row.get("matched")));
	}

	private record Row(SkillHit hit, Cursor cursor) {

	}

}
