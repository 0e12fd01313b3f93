package org.careerpathing.role;

import java.util.Currency;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.concept.ConceptIds;
import org.careerpathing.concept.Status;
import org.careerpathing.web.InputChecks;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of a role. Whatever is left out or null is unknown.
 */
record RoleProperties(
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "Product Operations Manager",
				maxLength = 200) @Nullable String title,
		@Schema(example = "product-management") @Nullable String family,
		@Schema(minimum = "1", maximum = "9") @Nullable Integer level, @Nullable Track track,
		@Schema(maxLength = 2000) @Nullable String summary,
		@Schema(example = "[\"Product Ops Manager\"]") @Nullable List<@Nullable String> alternateTitles,
		@Schema(description = "Total working experience it asks for, in months", example = "24", minimum = "0",
				maximum = "720") @Nullable Integer minMonths,
		@Schema(example = "36") @Nullable Integer minMonthsUpTo,
		@Schema(description = "Left out, what a file of pay brought stays. Other figures than an import brought are "
				+ "pay by hand: its median, and who said so, go with them") @Nullable Pay pay,
		@Schema(description = "The kind of work of a specialisation",
				example = "Makes product teams run well") @Nullable String focus,
		@Schema(description = "Roles of which it is a kind",
				example = "[\"product-manager\"]") @Nullable List<@Nullable String> broader,
		@Schema(description = "Ids of sources", example = "[]") @Nullable List<@Nullable String> sources) {

	private static final int MONTHS = 720;

	/**
	 * Checks everything that can be checked without the graph.
	 * @return the role with these properties, in use and without a version
	 */
	Role role(RoleId id, InputChecks checks) {
		Pay yearly = checked(this.pay, checks);
		checks.list("broader", this.broader, 50, ConceptIds.LENGTH);
		Role role = new Role(id, checks.required("title", this.title, 200), checks.line("family", this.family, 200),
				checks.range("level", this.level, 1, 9), this.track, checks.lines("summary", this.summary, 2000),
				checks.list("alternateTitles", this.alternateTitles, 50, 200),
				checks.range("minMonths", this.minMonths, 0, MONTHS),
				checks.range("minMonthsUpTo", this.minMonthsUpTo, 0, MONTHS), yearly.min(), yearly.max(),
				yearly.currency(), yearly.year(), yearly.note(), checks.lines("focus", this.focus, 2000),
				checks.list("sources", this.sources, 100, ConceptIds.LENGTH), Status.ACTIVE, null, null);
		if (this.minMonthsUpTo != null && (this.minMonths == null || this.minMonthsUpTo < this.minMonths)) {
			checks.reject("minMonthsUpTo", (this.minMonths != null) ? "must not be less than minMonths"
					: "needs minMonths, the lower end of the range");
		}
		if (this.broader != null && this.broader.contains(id.value())) {
			checks.reject("broader[" + this.broader.indexOf(id.value()) + "]", "must not be the role itself");
		}
		return role;
	}

	List<String> broaderIds() {
		return (this.broader != null) ? this.broader.stream().filter(Objects::nonNull).distinct().toList() : List.of();
	}

	private static Pay checked(@Nullable Pay pay, InputChecks checks) {
		if (pay == null) {
			return new Pay(null, null, null, null, null);
		}
		checks.range("pay.min", pay.min(), 0, Integer.MAX_VALUE);
		checks.range("pay.max", pay.max(), 0, Integer.MAX_VALUE);
		checks.range("pay.year", pay.year(), 1990, 2100);
		if (pay.min() != null && pay.max() != null && pay.max() < pay.min()) {
			checks.reject("pay.max", "must not be less than pay.min");
		}
		if (pay.currency() != null && !isCurrency(pay.currency())) {
			checks.reject("pay.currency", "has to be a currency of ISO 4217, for instance EUR");
		}
		else if (pay.currency() == null && (pay.min() != null || pay.max() != null)) {
			checks.reject("pay.currency", "is missing");
		}
		return new Pay(pay.min(), pay.max(), pay.currency(), pay.year(), checks.lines("pay.note", pay.note(), 2000));
	}

	private static boolean isCurrency(String code) {
		return Currency.getAvailableCurrencies().stream().anyMatch((known) -> known.getCurrencyCode().equals(code));
	}

	/**
	 * Yearly pay as it is written by hand. What only imports bring besides stays with
	 * their figures, and goes where others are written.
	 *
	 * @param min lowest
	 * @param max highest
	 * @param currency ISO 4217
	 * @param year the year it was found in
	 * @param note what to know about it
	 */
	@Schema(name = "WrittenPay")
	record Pay(@Nullable Long min, @Nullable Long max, @Nullable String currency, @Nullable Integer year,
			@Nullable String note) {

	}

}
