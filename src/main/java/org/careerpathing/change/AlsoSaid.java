package org.careerpathing.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What sources say of a thing that is another's: all that each of them says, whether it
 * counts or not. Of the owner, it has what does not count. Stored as a list,
 * {@code alsoSaid}: of each source its id, a blank and JSON, since the database has no
 * maps in properties.
 *
 * @param bySource properties by the id of the source that says so, in the order in which
 * they began to. What a source says in a file of pay stands apart from what it says of
 * the thing itself: see {@link #inPay(String)}
 */
public record AlsoSaid(Map<String, Map<String, Object>> bySource) {

	/** The name of the property that has it. */
	public static final String STORED = "alsoSaid";

	/**
	 * Stands for whoever made a thing that no import made: the graph that was loaded at
	 * the start, or somebody by hand.
	 */
	public static final String NO_SOURCE = "-";

	private static final String PAY = " pay";

	public AlsoSaid {
		bySource = new LinkedHashMap<>(bySource);
	}

	/**
	 * What is stored.
	 * @param properties those of a node or a relationship
	 * @return what sources say besides
	 */
	public static AlsoSaid of(Map<String, ?> properties) {
		Map<String, Map<String, Object>> bySource = new LinkedHashMap<>();
		if (properties.get(STORED) instanceof List<?> entries) {
			entries.forEach((each) -> {
				String entry = String.valueOf(each);
				int blank = entry.indexOf(" {");
				Map<String, Object> says = new TreeMap<>();
				if (Values.read(entry.substring(blank + 1)) instanceof Map<?, ?> said) {
					said.forEach((property, value) -> says.put(String.valueOf(property), whole(value)));
				}
				bySource.put(entry.substring(0, blank), says);
			});
		}
		return new AlsoSaid(bySource);
	}

	/**
	 * Whom a file of pay is by. A source that has files of both kinds speaks twice.
	 * @param source the id of a source
	 * @return the id, a blank and {@code pay}
	 */
	public static String inPay(String source) {
		return source + PAY;
	}

	/**
	 * Whether it is a file of pay that says something.
	 * @param who one of those who say something of a thing
	 * @return whether it is
	 */
	public static boolean isInPay(String who) {
		return who.endsWith(PAY);
	}

	/**
	 * Who says something.
	 * @param who one of those who say something of a thing
	 * @return the id of the source, or {@link #NO_SOURCE}
	 */
	static String source(String who) {
		return isInPay(who) ? who.substring(0, who.length() - PAY.length()) : who;
	}

	/**
	 * JSON does not tell small whole numbers from large ones; the database does not
	 * either.
	 */
	private static Object whole(Object value) {
		return (value instanceof Integer number) ? (Object) number.longValue() : value;
	}

	/**
	 * As it is stored.
	 * @return a text for each source
	 */
	public List<String> stored() {
		List<String> entries = new ArrayList<>();
		this.bySource.forEach((source, says) -> entries.add(source + " " + Values.text(new TreeMap<>(says))));
		return entries;
	}

}
