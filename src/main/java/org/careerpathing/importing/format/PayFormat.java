package org.careerpathing.importing.format;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.importing.table.TableRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Yearly pay of roles that are in the graph: a file of one's own, or the national file of
 * the U.S. Bureau of Labor Statistics ({@link BlsPay}). Told apart by their columns. See
 * docs/pay-and-crosswalks.md.
 */
@Component
class PayFormat implements Format {

	private static final List<String> PROPERTIES = List.of("payMin", "payMedian", "payMax", "payTopCoded",
			"payCurrency", "payYear", "payNote", "paySource");

	private static final long MOST = Integer.MAX_VALUE;

	private final KnownConcepts known;

	private final KnownRoles roles;

	PayFormat(KnownConcepts known, KnownRoles roles) {
		this.known = known;
		this.roles = roles;
	}

	@Override
	public String name() {
		return "pay";
	}

	@Override
	public String title() {
		return "Yearly pay: pay.csv with a source of your own, or the national file of BLS OEWS, under any name";
	}

	@Override
	public String source() {
		return BlsPay.SOURCE;
	}

	@Override
	public List<String> required() {
		return List.of();
	}

	@Override
	public List<String> optional() {
		return List.of("pay.csv", "national_M2024.csv");
	}

	@Override
	public boolean accepts(String file) {
		return file.toLowerCase(Locale.ROOT).endsWith(".csv");
	}

	@Override
	public Map<String, String> options() {
		return Map.of("year", "The year of the pay, where neither the rows nor the name of the file say it");
	}

	@Override
	public boolean amends() {
		return true;
	}

	@Override
	public Map<String, String> wrong(List<TableRow.Header> files, ImportOptions options) {
		Map<String, String> wrong = new HashMap<>();
		for (TableRow.Header file : (files.size() == 1) ? files : List.<TableRow.Header>of()) {
			if (BlsPay.is(file) && BlsPay.year(file.file(), options).isEmpty()) {
				wrong.put("year", "is missing: the name " + file.file()
						+ " does not say it. Give it, or call the file national_M2024.csv or so");
			}
			else if (!BlsPay.is(file) && BlsPay.SOURCE.equals(options.source())) {
				wrong.put("source", "has to say where the pay in " + file.file() + " comes from: it is no file of the "
						+ "Bureau of Labor Statistics (" + BlsPay.SOURCE + "). Give an id, such as our-company");
			}
		}
		return wrong;
	}

	@Override
	public void read(Intake intake, ImportOptions options) {
		List<String> files = intake.names().stream().filter(this::accepts).toList();
		if (files.size() > 1) {
			files.stream()
				.skip(1)
				.forEach((file) -> intake.refuse(
						new Refusal(file, 0, null, null, "comes with another one: send one file of pay at a time")));
			return;
		}
		String file = files.getFirst();
		TableRow.Header header = intake.header(file);
		if (header == null) {
			return;
		}
		intake.coverage().amends(Kind.ROLE, PROPERTIES);
		RoleNames names = RoleNames.of(this.known, intake.staging());
		long harmless = 0;
		if (BlsPay.is(header)) {
			harmless = new BlsPay(intake, options, names.ids()).read(file);
		}
		else if (intake.each(file, List.of("role", "payCurrency"), (row) -> own(intake, options, row, names))) {
			Amendments.source(intake, this.known, options.source(), "Pay by role");
		}
		Amendments.completeOnlyWithout(intake, Kind.ROLE, harmless);
		if (!options.partial() && intake.coverage().complete(Kind.ROLE)) {
			this.roles.amendedBy(options.source(), true)
				.forEach((id) -> intake.merge(Kind.ROLE, Map.of("id", id), (role) -> role));
		}
	}

	private static void own(Intake intake, ImportOptions options, TableRow row, RoleNames names) {
		Map<String, Object> pay = new HashMap<>();
		RoleNames.Found role = names.find(row.text("role"));
		boolean right = role.id() != null;
		if (!right) {
			intake.refuse(row, "role", role.reason());
		}
		right &= number(intake, row, "payMin", 0, MOST, pay) & number(intake, row, "payMedian", 0, MOST, pay)
				& number(intake, row, "payMax", 0, MOST, pay) & number(intake, row, "payYear", 1900, 2200, pay);
		if (right && !pay.containsKey("payMin") && !pay.containsKey("payMedian") && !pay.containsKey("payMax")) {
			intake.refuse(row, "payMin, payMedian, payMax", null, "are all empty");
			right = false;
		}
		right &= order(intake, row, pay, "payMin", "payMedian") & order(intake, row, pay, "payMedian", "payMax")
				& order(intake, row, pay, "payMin", "payMax");
		String currency = row.text("payCurrency");
		if (currency == null || !isCurrency(currency)) {
			intake.refuse(row, "payCurrency", "has to be a currency of ISO 4217, such as EUR");
			right = false;
		}
		if (right && currency != null) {
			pay.put("id", String.valueOf(role.id()));
			pay.put("payCurrency", currency);
			pay.put("paySource", options.source());
			if (!pay.containsKey("payYear") && options.more().containsKey("year")) {
				pay.put("payYear", (long) options.integer("year", 0));
			}
			String note = row.text("payNote");
			if (note != null) {
				pay.put("payNote", note);
			}
			intake.put(Kind.ROLE, pay, row, "role");
		}
	}

	private static boolean number(Intake intake, TableRow row, String column, long min, long max,
			Map<String, Object> pay) {
		String text = row.text(column);
		if (text == null) {
			return true;
		}
		if (!text.matches("[0-9]{1,10}") || Long.parseLong(text) < min || Long.parseLong(text) > max) {
			intake.refuse(row, column, "has to be a whole number from " + min + " to " + max);
			return false;
		}
		pay.put(column, Long.valueOf(text));
		return true;
	}

	private static boolean order(Intake intake, TableRow row, Map<String, Object> pay, String low, String high) {
		if (pay.get(low) instanceof Long less && pay.get(high) instanceof Long more && less > more) {
			intake.refuse(row, low, "is more than " + high);
			return false;
		}
		return true;
	}

	private static boolean isCurrency(@Nullable String code) {
		return Currency.getAvailableCurrencies().stream().anyMatch((known) -> known.getCurrencyCode().equals(code));
	}

}
