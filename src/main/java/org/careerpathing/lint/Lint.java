package org.careerpathing.lint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careerpathing.browser.QuestionGuides;
import org.careerpathing.cypher.Rows;
import org.careerpathing.version.DataVersion;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks the graph for faults.
 */
@Component
public class Lint {

	private final Neo4jClient client;

	private final DataVersion version;

	private final QuestionGuides guides;

	Lint(Neo4jClient client, DataVersion version, QuestionGuides guides) {
		this.client = client;
		this.version = version;
		this.guides = guides;
	}

	/**
	 * Runs checks, one after the other.
	 * @param question which ones
	 * @return what each of them found
	 * @throws org.springframework.dao.DataAccessException when they take longer than
	 * {@code career-pathing.lint.time-limit-seconds} together
	 */
	@Transactional(readOnly = true, timeoutString = "${career-pathing.lint.time-limit-seconds:120}")
	public LintAnswer check(LintQuestion question) {
		long data = this.version.current();
		return new LintAnswer(question, data,
				Checks.named(question.check()).stream().map((check) -> run(check, question)).toList());
	}

	private LintAnswer.Result run(Check check, LintQuestion question) {
		Collection<Record> rows = this.client.query(check.file())
			.bindAll(parameters(question))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all();
		long count = rows.stream().findFirst().map((row) -> row.get("count").asLong()).orElse(0L);
		List<LintAnswer.Finding> findings = rows.stream().map(Lint::finding).toList();
		return new LintAnswer.Result(check.name(), check.title(), check.severity(), count, findings,
				new LintAnswer.Links(this.guides.link(LintGuide.ADDRESS + check.name())));
	}

	private static Map<String, Object> parameters(LintQuestion question) {
		return Map.of("limit", question.limit(), "years", question.years(), "today", question.today().toString());
	}

	private static LintAnswer.Finding finding(Record row) {
		return new LintAnswer.Finding(Rows.list(row, "roles", Lint::role), Rows.required(row, "detail"));
	}

	private static LintAnswer.Concerned role(MapAccessor role) {
		String id = Rows.required(role, "id");
		return new LintAnswer.Concerned(id, Objects.requireNonNullElse(Rows.text(role, "title"), id));
	}

}
