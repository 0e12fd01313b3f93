package org.careerpathing.importing.format;

import java.time.LocalDate;

/**
 * A job that a person has or had, as it is put in order: by person, then by start, then
 * the longest first.
 *
 * @param person a mark that stands for the person, of a fixed length
 * @param role the id of the role
 * @param start the first day
 * @param end the first day on which it may have ended; far ahead where the person is
 * still there
 * @param until the day after the last on which it may have ended
 */
record Job(String person, String role, LocalDate start, LocalDate end, LocalDate until) {

	private static final long FAR = 9_999_999;

	private static final int NUMBER = 7;

	private static final int DATE = 10;

	static Job of(String person, String role, SomeDay start, SomeDay end) {
		LocalDate first = end.first().isBefore(start.first()) ? start.first() : end.first();
		return new Job(person, role, start.first(), first, end.after());
	}

	String key() {
		return this.person + this.start + number(FAR - this.end.toEpochDay()) + number(this.until.toEpochDay())
				+ this.role;
	}

	static Job read(String key) {
		int start = PersonMarks.LENGTH;
		int end = start + DATE;
		int until = end + NUMBER;
		int role = until + NUMBER;
		return new Job(key.substring(0, start), key.substring(role), LocalDate.parse(key.substring(start, end)),
				LocalDate.ofEpochDay(FAR - Long.parseLong(key.substring(end, until))),
				LocalDate.ofEpochDay(Long.parseLong(key.substring(until, role))));
	}

	private static String number(long value) {
		return String.format("%0" + NUMBER + "d", value);
	}

}
