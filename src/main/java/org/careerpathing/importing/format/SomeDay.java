package org.careerpathing.importing.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date that is known to the year, the month or the day.
 *
 * @param first the first day that may be meant
 * @param after the day after the last that may be meant
 */
record SomeDay(LocalDate first, LocalDate after) {

	static final String FORM = "has to be a year, a month or a day from 1900 to 2100: 2019, 2019-03 or 2019-03-31";

	/** It has not come yet. */
	static final SomeDay OPEN = new SomeDay(LocalDate.of(9999, 1, 1), LocalDate.of(9999, 1, 1));

	private static final Pattern DATE = Pattern.compile("(19[0-9]{2}|20[0-9]{2}|2100)(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

	/**
	 * Reads a date.
	 * @param text what is written
	 * @return the date; null where it is none
	 */
	static @Nullable SomeDay of(@Nullable String text) {
		Matcher parts = (text != null) ? DATE.matcher(text) : null;
		if (parts == null || !parts.matches()) {
			return null;
		}
		try {
			int year = Integer.parseInt(parts.group(1));
			if (parts.group(2) == null) {
				return new SomeDay(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
			}
			YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
			if (parts.group(3) == null) {
				return new SomeDay(month.atDay(1), month.plusMonths(1).atDay(1));
			}
			LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
			return new SomeDay(day, day.plusDays(1));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
