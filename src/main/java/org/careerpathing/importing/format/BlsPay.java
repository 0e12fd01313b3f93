package org.careerpathing.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.importing.table.TableRow;

/**
 * The national file of the Occupational Employment and Wage Statistics. An occupation of
 * it is one of O*NET and those that O*NET tells apart within it. {@code #} is a wage that
 * is published as "at least" only, {@code *} one that is not published.
 */
final class BlsPay {

	static final String SOURCE = "bls-oews";

	private static final String CODE = "OCC_CODE";

	/** What is taken of each occupation: the middle half, and what is in its middle. */
	private static final Map<String, String> COLUMNS = Map.of("A_PCT25", "payMin", "A_MEDIAN", "payMedian", "A_PCT75",
			"payMax");

	/** Above it no wage is published as a number, by year, where known. */
	private static final Map<Long, String> LIMITS = Map.of(2024L, "at least $239,200 a year");

	private static final Pattern YEAR = Pattern.compile("(?:^|[^0-9])((?:19|20)[0-9]{2})(?:[^0-9]|$)");

	private final Intake intake;

	private final ImportOptions options;

	private final Map<String, List<String>> roles = new HashMap<>();

	private long harmless;

	BlsPay(Intake intake, ImportOptions options, Map<String, String> known) {
		this.intake = intake;
		this.options = options;
		known.keySet()
			.stream()
			.filter((id) -> id.matches("onet:[0-9]{2}-[0-9]{4}[.][0-9]{2}"))
			.sorted()
			.forEach((id) -> this.roles.computeIfAbsent(id.substring(5, 12), (none) -> new ArrayList<>()).add(id));
	}

	static boolean is(TableRow.Header header) {
		return header.place(CODE) >= 0 && header.place("O_GROUP") >= 0 && header.place("A_PCT10") >= 0;
	}

	/**
	 * The year of a file.
	 * @param file its name
	 * @param options may say it
	 * @return the year; empty where neither says it
	 */
	static OptionalLong year(String file, ImportOptions options) {
		if (options.more().containsKey("year")) {
			return OptionalLong.of(options.integer("year", 0));
		}
		Matcher named = YEAR.matcher(file);
		return named.find() ? OptionalLong.of(Long.parseLong(named.group(1))) : OptionalLong.empty();
	}

	/**
	 * Reads the file.
	 * @param file its name
	 * @return how many of the refused rows are about no role of the graph
	 */
	long read(String file) {
		if (this.roles.isEmpty()) {
			this.intake.refuse(new Refusal(file, 0, null, null, "is about the occupations of O*NET, and the graph has "
					+ "none of them: import O*NET first (format onet), and then this file again"));
			return 0;
		}
		long year = year(file, this.options).orElseThrow();
		this.intake.add(Kind.SOURCE,
				Map.of("id", this.options.source(), "title",
						"Occupational Employment and Wage Statistics, May " + year + ", national", "author",
						"U.S. Bureau of Labor Statistics", "published", year + "-05", "url", "https://www.bls.gov/oes/",
						"licence", "Public domain"));
		this.intake.each(file, List.of(CODE, "OCC_TITLE", "O_GROUP", "A_PCT25", "A_MEDIAN", "A_PCT75"),
				(row) -> read(row, year));
		return this.harmless;
	}

	private void read(TableRow row, long year) {
		String code = row.text(CODE);
		if (!"detailed".equals(row.text("O_GROUP"))) {
			leave(row, "O_GROUP", "is a group of occupations: only detailed rows are taken");
		}
		else if (row.text("AREA") != null && !"99".equals(row.text("AREA"))) {
			leave(row, "AREA", "is not the whole country (99)");
		}
		else if (row.text("NAICS") != null && !"000000".equals(row.text("NAICS"))) {
			leave(row, "NAICS", "is one industry, not all (000000)");
		}
		else if (code == null || !code.matches("[0-9]{2}-[0-9]{4}")) {
			this.intake.refuse(row, CODE,
					"has to be a code of the Standard Occupational Classification, such as 15-1252");
		}
		else if (!this.roles.containsKey(code)) {
			leave(row, CODE, "is no O*NET occupation in the graph");
		}
		else {
			pay(row, code, year);
		}
	}

	private void leave(TableRow row, String column, String reason) {
		this.harmless++;
		this.intake.refuse(row, column, reason);
	}

	private void pay(TableRow row, String code, long year) {
		Map<String, Object> pay = new HashMap<>(
				Map.of("payCurrency", "USD", "payYear", year, "paySource", this.options.source()));
		List<Object> topCoded = new ArrayList<>();
		boolean right = true;
		for (String column : List.of("A_PCT25", "A_MEDIAN", "A_PCT75")) {
			String text = row.text(column);
			String property = String.valueOf(COLUMNS.get(column));
			if ("#".equals(text)) {
				topCoded.add(property);
			}
			else if (text != null && text.matches("[0-9]{1,3}(,?[0-9]{3}){0,2}")) {
				pay.put(property, Long.valueOf(text.replace(",", "")));
			}
			else if (!"*".equals(text)) {
				this.intake.refuse(row, column, "has to be a yearly wage, # or *");
				right = false;
			}
		}
		if (right) {
			pay.put("payTopCoded", topCoded);
			put(row, code, pay, note(pay, topCoded, year));
		}
	}

	private static String note(Map<String, Object> pay, List<Object> topCoded, long year) {
		if (topCoded.isEmpty() && !pay.containsKey("payMedian")) {
			return "Yearly pay is not published: work in this occupation is mostly not for a whole year.";
		}
		return "From the lowest to the highest is the middle half of all (25th to 75th percentile)."
				+ (topCoded.isEmpty() ? "" : " What is top-coded is "
						+ LIMITS.getOrDefault(year, "more than the highest wage that is published") + ".");
	}

	/** The first role is the row's, so that it counts once. */
	private void put(TableRow row, String code, Map<String, Object> pay, String note) {
		boolean first = true;
		for (String id : this.roles.getOrDefault(code, List.of())) {
			Map<String, Object> role = new HashMap<>(pay);
			role.put("id", id);
			role.put("payNote", id.endsWith(".00") ? note : note + " Pay of " + row.text("OCC_TITLE") + " (" + code
					+ ") as a whole: no closer one is published.");
			if (!first) {
				this.intake.add(Kind.ROLE, role);
			}
			else if (!this.intake.put(Kind.ROLE, role, row, CODE)) {
				return;
			}
			first = false;
		}
	}

}
