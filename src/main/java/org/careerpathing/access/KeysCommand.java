package org.careerpathing.access;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careerpathing.command.Command;
import org.careerpathing.web.Scope;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * {@code keys create|list|revoke}.
 */
@Component
class KeysCommand implements Command {

	private static final int LONGEST_NAME = 100;

	private static final int MOST_DAYS = 3650;

	private final ApiKeys keys;

	KeysCommand(ApiKeys keys) {
		this.keys = keys;
	}

	@Override
	public String name() {
		return "keys";
	}

	@Override
	public int run(List<String> words, Map<String, String> options, PrintStream out) {
		return switch (words.getFirst()) {
			case "create" -> create(options, out);
			case "list" -> list(out);
			default -> revoke(words.get(1), out);
		};
	}

	private int create(Map<String, String> options, PrintStream out) {
		String name = options.getOrDefault("name", "").strip();
		if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
			throw new WrongUse(
					"--name has to say what the key is for, in one line of at most " + LONGEST_NAME + " characters.");
		}
		String key = this.keys.create(name, scopes(options.get("scopes")), expires(options.get("days")));
		out.println("The key is shown this once, and kept nowhere:");
		out.println();
		out.println(key);
		return 0;
	}

	private static List<String> scopes(@Nullable String value) {
		List<String> names = (value == null) ? List.of()
				: Arrays.stream(value.split(",", -1)).map(String::strip).distinct().toList();
		if (names.isEmpty() || names.stream().anyMatch((name) -> Scope.of(name).isEmpty())) {
			throw new WrongUse("--scopes has to be one or more of "
					+ Arrays.stream(Scope.values()).map(Scope::toString).collect(Collectors.joining(", ")) + ".");
		}
		return names;
	}

	private static @Nullable Instant expires(@Nullable String days) {
		if (days == null) {
			return null;
		}
		if (!days.matches("\\d{1,4}") || Integer.parseInt(days) < 1 || Integer.parseInt(days) > MOST_DAYS) {
			throw new WrongUse("--days has to be from 1 to " + MOST_DAYS + ".");
		}
		return Instant.now().plus(Duration.ofDays(Integer.parseInt(days)));
	}

	private int list(PrintStream out) {
		out.printf("%-12s  %-8s  %-10s  %-10s  %-24s  %s%n", "ID", "STATE", "CREATED", "EXPIRES", "SCOPES", "NAME");
		for (ApiKey key : this.keys.all()) {
			out.printf("%-12s  %-8s  %-10s  %-10s  %-24s  %s%n", key.id(), state(key), day(key.created()),
					day(key.expires()), String.join(",", key.scopes()), key.name());
		}
		return 0;
	}

	private static String state(ApiKey key) {
		if (key.revoked() != null) {
			return "revoked";
		}
		return (key.expires() != null && !Instant.now().isBefore(key.expires())) ? "expired" : "good";
	}

	private static String day(@Nullable Instant time) {
		return (time != null) ? time.truncatedTo(ChronoUnit.DAYS).toString().substring(0, 10) : "never";
	}

	private int revoke(String id, PrintStream out) {
		if (!this.keys.revoke(id)) {
			out.println("There is no key with the id " + id + ". See: keys list");
			return 1;
		}
		out.println(
				"Revoked. Services that run take it for " + ApiKeys.REMEMBERED.toSeconds() + " seconds more at most.");
		return 0;
	}

}
