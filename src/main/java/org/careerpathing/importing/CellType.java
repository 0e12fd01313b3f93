package org.careerpathing.importing;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import java.util.stream.Collectors;

import org.careerpathing.concept.ConceptIds;

/**
 * What a cell, or each part of a list in a cell, has to be.
 */
@FunctionalInterface
interface CellType {

	/** What is shown by itself, such as a title: as long as the API takes it. */
	CellType TITLE = text(200);

	CellType TEXT = text(2000);

	CellType ID = ConceptIds::check;

	CellType WORD = (cell) -> {
		if (!cell.matches("[A-Z0-9]+(_[A-Z0-9]+)*")) {
			throw new IllegalArgumentException("has to be a word in upper case, such as SCOPE");
		}
		return cell;
	};

	CellType DATE = (cell) -> {
		try {
			LocalDate.parse(switch (cell.length()) {
				case 4 -> cell + "-01-01";
				case 7 -> cell + "-01";
				default -> cell;
			});
			return cell;
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException(
					"has to be a year, a month or a day, such as 2024, 2024-05 or 2024-05-31", ex);
		}
	};

	/** Months of work, up to 60 years of it. */
	CellType MONTHS = whole(0, 720);

	/** Money in a year. The upper limit leaves room for currencies of small units. */
	CellType PAY = whole(0, 1_000_000_000_000L);

	CellType CURRENCY = (cell) -> {
		try {
			return Currency.getInstance(cell).getCurrencyCode();
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("has to be a currency code of ISO 4217, such as EUR", ex);
		}
	};

	/** The id of the same thing elsewhere, and how well it matches. */
	CellType EXTERNAL = (cell) -> {
		String[] parts = cell.split(" +", -1);
		if (parts.length == 2 && parts[1].matches("exact|close|broad|narrow") && parts[0].contains(":")) {
			return ConceptIds.check(parts[0]) + " " + parts[1];
		}
		throw new IllegalArgumentException(
				"has to be scheme:code and one of exact, close, broad, narrow, such as onet:15-1252.00 close");
	};

	CellType URL = (cell) -> {
		try {
			URI uri = URI.create(cell);
			if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
				return cell;
			}
		}
		catch (IllegalArgumentException ex) {
			// refused below, like every other address
		}
		throw new IllegalArgumentException("has to be an address that begins with https:// or http://");
	};

	/**
	 * Reads a cell.
	 * @param cell its text, neither empty nor surrounded by spaces
	 * @return the value for the database
	 * @throws IllegalArgumentException with a message that says what it has to be
	 */
	Object read(String cell);

	static CellType text(int most) {
		return (cell) -> {
			if (cell.codePointCount(0, cell.length()) > most) {
				throw new IllegalArgumentException("has more than " + most + " characters");
			}
			return cell;
		};
	}

	static CellType whole(long min, long max) {
		return (cell) -> {
			if (cell.matches("-?[0-9]{1,18}")) {
				long value = Long.parseLong(cell);
				if (value >= min && value <= max) {
					return value;
				}
			}
			throw new IllegalArgumentException("has to be a whole number from " + min + " to " + max);
		};
	}

	static CellType decimal(double min, double max) {
		return (cell) -> {
			if (cell.matches("-?[0-9]+(\\.[0-9]+)?")) {
				double value = Double.parseDouble(cell);
				if (value >= min && value <= max) {
					return value;
				}
			}
			throw new IllegalArgumentException(
					"has to be a number from " + (long) min + " to " + (long) max + ", with a point before decimals");
		};
	}

	static <E extends Enum<E>> CellType oneOf(Class<E> type) {
		String allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
		return (cell) -> Arrays.stream(type.getEnumConstants())
			.map(Enum::name)
			.filter(cell::equals)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("has to be one of " + allowed));
	}

}
