package org.careerpathing.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.careerpathing.concept.Status;
import org.careerpathing.evidence.Basis;
import org.careerpathing.role.Track;
import org.careerpathing.transition.MoveKind;

import static org.careerpathing.importing.CellType.CURRENCY;
import static org.careerpathing.importing.CellType.DATE;
import static org.careerpathing.importing.CellType.EXTERNAL;
import static org.careerpathing.importing.CellType.ID;
import static org.careerpathing.importing.CellType.MONTHS;
import static org.careerpathing.importing.CellType.PAY;
import static org.careerpathing.importing.CellType.TEXT;
import static org.careerpathing.importing.CellType.TITLE;
import static org.careerpathing.importing.CellType.URL;
import static org.careerpathing.importing.CellType.WORD;
import static org.careerpathing.importing.CellType.decimal;
import static org.careerpathing.importing.CellType.oneOf;
import static org.careerpathing.importing.CellType.whole;
import static org.careerpathing.importing.Column.idOf;
import static org.careerpathing.importing.Column.idsOf;
import static org.careerpathing.importing.Column.listOf;
import static org.careerpathing.importing.Column.of;

/**
 * The files of a graph folder: the columns of each, which of them tell its rows apart,
 * and what has to hold between the cells of a row. Described for users in
 * {@code docs/graph-format.md}.
 */
enum GraphFile {

	SOURCES(List.of("id"),
			List.of(of("id", ID).mandatory(), of("title", TITLE).mandatory(), of("author", TEXT), of("published", DATE),
					of("url", URL), of("licence", TEXT), idOf("origin", "sources")),
			RowRule.differs("origin", "id")),

	ROLES(List.of("id"), List.of(of("id", ID).mandatory(), of("title", TITLE).mandatory(), of("family", ID),
			of("level", whole(1, 9)), of("track", oneOf(Track.class)), of("summary", TEXT),
			listOf("alternateTitles", TITLE), of("minMonths", MONTHS), of("minMonthsUpTo", MONTHS), of("payMin", PAY),
			of("payMedian", PAY), of("payMax", PAY), of("payCurrency", CURRENCY), of("payYear", whole(1900, 2200)),
			of("payNote", TEXT), idsOf("broader", "roles"), of("focus", TEXT), idsOf("sources", "sources"),
			of("status", oneOf(Status.class)), idOf("replacedBy", "roles"), listOf("externalIds", EXTERNAL)),
			RowRule.atLeast("minMonthsUpTo", "minMonths"), RowRule.atLeast("payMax", "payMin"),
			RowRule.needs("payMin", "payCurrency"), RowRule.needs("payMax", "payCurrency"),
			RowRule.differs("broader", "id"), RowRule.differs("replacedBy", "id")),

	SKILLS(List.of("id"),
			List.of(of("id", ID).mandatory(), of("name", TITLE).mandatory(), of("category", TEXT), of("summary", TEXT),
					listOf("alternateNames", TITLE), idsOf("buildsOn", "skills"), idsOf("sources", "sources"),
					of("status", oneOf(Status.class)), idOf("replacedBy", "skills")),
			RowRule.differs("buildsOn", "id"), RowRule.differs("replacedBy", "id")),

	SCALES(List.of("scale", "value"),
			List.of(of("scale", ID).mandatory(), of("value", TEXT).mandatory(),
					of("level", decimal(0, 5)).mandatory())),

	REQUIREMENTS(List.of("role", "skill"),
			List.of(idOf("role", "roles").mandatory(), idOf("skill", "skills").mandatory(), of("level", decimal(0, 5)),
					of("importance", decimal(0, 1)), of("basis", oneOf(Basis.class)).mandatory(),
					idsOf("sources", "sources"), of("note", TEXT), of("scale", ID), of("proficiency", TEXT)),
			RowRule.needs("proficiency", "scale"), RowRule.excludes("proficiency", "level")),

	TRANSITIONS(List.of("from", "to"),
			List.of(idOf("from", "roles").mandatory(), idOf("to", "roles").mandatory(),
					of("kind", oneOf(MoveKind.class)).mandatory(), of("months", MONTHS), of("share", decimal(0, 1)),
					of("count", whole(1, 1_000_000_000)), of("basis", oneOf(Basis.class)).mandatory(),
					idsOf("sources", "sources"), of("weakness", TEXT)),
			RowRule.differs("to", "from"), RowRule.counted("basis", Basis.OBSERVED, "share", "count")),

	CONDITIONS(List.of("from", "to", "text"),
			List.of(of("from", ID).mandatory(), of("to", ID).mandatory(), of("text", TEXT).mandatory(),
					idsOf("sources", "sources"))),

	TIERS(List.of("ladder", "rank"),
			List.of(of("ladder", ID).mandatory(), of("rank", whole(1, 99)).mandatory(), of("title", TITLE).mandatory(),
					of("summary", TEXT), idsOf("roles", "roles"), idsOf("sources", "sources"))),

	CONFLICTS(List.of("id"), List.of(of("id", ID).mandatory(), of("question", TEXT).mandatory())),

	STATEMENTS(List.of("id"),
			List.of(of("id", ID).mandatory(), of("topic", WORD).mandatory(), idsOf("about", "roles"),
					of("text", TEXT).mandatory(), of("basis", oneOf(Basis.class)), idsOf("sources", "sources"),
					idsOf("conflict", "conflicts"))),

	ROUTES(List.of("id"), List.of(of("id", ID).mandatory(), of("kind", WORD).mandatory(), idsOf("to", "roles"),
			of("title", TITLE).mandatory(), of("summary", TEXT), listOf("steps", TEXT), idsOf("sources", "sources"))),

	CERTIFICATIONS(List.of("id"),
			List.of(of("id", ID).mandatory(), of("title", TITLE).mandatory(), of("abbreviation", TEXT),
					of("provider", TEXT), idsOf("supports", "roles"), of("summary", TEXT),
					idsOf("sources", "sources")));

	private final List<String> key;

	private final List<Column> columns;

	private final List<RowRule> rules;

	GraphFile(List<String> key, List<Column> columns, RowRule... rules) {
		this.key = key;
		this.columns = columns;
		this.rules = List.of(rules);
	}

	/** The name without {@code .csv}. */
	String stem() {
		return name().toLowerCase(Locale.ROOT);
	}

	String fileName() {
		return stem() + ".csv";
	}

	/** The columns that tell the rows of the file apart. */
	List<String> key() {
		return this.key;
	}

	List<Column> columns() {
		return this.columns;
	}

	List<RowRule> rules() {
		return this.rules;
	}

	static GraphFile named(String stem) {
		return valueOf(stem.toUpperCase(Locale.ROOT));
	}

	static List<String> fileNames() {
		return Arrays.stream(values()).map(GraphFile::fileName).toList();
	}

}
