package org.careerpathing.importing.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.careerpathing.change.AlsoSaid;
import org.careerpathing.change.Change.Edit;
import org.careerpathing.change.HandEdits;
import org.careerpathing.change.PayProperties;
import org.careerpathing.change.Provenance.Added;
import org.careerpathing.change.Values;
import org.jspecify.annotations.Nullable;

/**
 * What all sources say of one thing, and what counts of it. One of them leads: the thing
 * is its own, and what it says counts. The others add what it leaves open, and
 * {@code added} lists for each such property who added it. All that others say is kept
 * beside the thing, so that each can change and take away its own, and the thing can go
 * to another one when its source has it no more. Pay is what files of pay say before
 * anybody else: the newest, and of those of one year the one whose source comes first in
 * the alphabet, so that it is the same in whatever order they come.
 */
final class Claims {

	/** Lists the properties of which sources say different things. */
	static final String AT_ODDS = "atOdds";

	/** Texts and lists of sources differ without contradicting each other. */
	private static final Set<String> NEVER_AT_ODDS = Set.of("sources", "basis", "weakness", "countedBy", "summary",
			"note", "payNote", PayProperties.SOURCE, "conditions", "conditionSources", "alternateTitles",
			"alternateNames", "examples");

	private static final List<String> STRONGEST_FIRST = List.of("STATED", "OBSERVED", "IMPLIED", "SIMILARITY");

	private final Speaking speaking;

	private final Map<String, Object> current;

	private final String owner;

	private final Set<String> untouched;

	private final Map<String, Map<String, Object>> says;

	private Claims(Claims same, Map<String, Map<String, Object>> says) {
		this.speaking = same.speaking;
		this.current = same.current;
		this.owner = same.owner;
		this.untouched = same.untouched;
		this.says = says;
	}

	/**
	 * Reads them.
	 * @param speaking how sources speak of things of its kind
	 * @param current the properties that the thing has
	 * @param untouched properties that are another matter
	 */
	Claims(Speaking speaking, Map<String, Object> current, Set<String> untouched) {
		this.speaking = speaking;
		this.current = current;
		this.owner = owner(current);
		this.untouched = untouched;
		this.says = new LinkedHashMap<>();
		Map<String, Object> own = new HashMap<>();
		this.says.put(this.owner, own);
		AlsoSaid.of(current)
			.bySource()
			.forEach((source, said) -> this.says.computeIfAbsent(source, (none) -> new HashMap<>()).putAll(said));
		Map<String, String> added = added(current);
		HandEdits edits = HandEdits.of(current);
		Object paySource = edits.unedited(current, PayProperties.SOURCE);
		for (String property : known()) {
			Object value = edits.unedited(current, property);
			if (value != null && !Values.same(value, null)) {
				String source = (paySource != null && PayProperties.ALL.contains(property))
						? AlsoSaid.inPay(paySource.toString()) : added.getOrDefault(property, this.owner);
				this.says.computeIfAbsent(source, (none) -> new HashMap<>()).putIfAbsent(property, value);
			}
		}
		own.keySet().removeIf(added::containsKey);
	}

	/** Whether a thing is a source's own, and no other speaks of it. */
	static boolean isOnly(Map<String, Object> current, String source) {
		return source.equals(current.get(Merged.OWNER)) && Values.same(current.get(AlsoSaid.STORED), null)
				&& Values.same(current.get(Added.STORED), null) && current.get(PayProperties.SOURCE) == null;
	}

	/** Whether a source speaks of a thing. */
	static boolean speaks(Map<String, Object> current, String source) {
		return source.equals(current.get(Merged.OWNER)) || current.get(AlsoSaid.STORED) instanceof List<?> entries
				&& entries.stream().anyMatch((entry) -> String.valueOf(entry).startsWith(source + " "));
	}

	private static String owner(Map<String, Object> current) {
		return Objects.requireNonNullElse(current.get(Merged.OWNER), AlsoSaid.NO_SOURCE).toString();
	}

	boolean has(String source) {
		return this.says.containsKey(source);
	}

	boolean isEmpty() {
		return this.says.isEmpty();
	}

	/**
	 * With what a source says now.
	 * @param source its id
	 * @param values what it says
	 * @param given the properties that it speaks of; what it said of others stays
	 */
	Claims with(String source, Map<String, Object> values, Collection<String> given) {
		Map<String, Map<String, Object>> all = new LinkedHashMap<>(this.says);
		Map<String, Object> now = new HashMap<>(all.getOrDefault(source, Map.of()));
		given.forEach((property) -> {
			if (Values.same(values.get(property), null)) {
				now.remove(property);
			}
			else {
				now.put(property, Objects.requireNonNull(values.get(property)));
			}
		});
		all.put(source, now);
		return new Claims(this, all);
	}

	/** Without what a source says. */
	Claims without(String source) {
		Map<String, Map<String, Object>> all = new LinkedHashMap<>(this.says);
		all.remove(source);
		return new Claims(this, all);
	}

	/** With what files of pay say only: nobody else has the thing any more. */
	Claims none() {
		Map<String, Map<String, Object>> all = new LinkedHashMap<>(this.says);
		all.keySet().removeIf((source) -> !AlsoSaid.isInPay(source));
		return new Claims(this, all);
	}

	/**
	 * What counts of all this, compared with what the thing has.
	 * @return what is different
	 */
	Merged merged() {
		List<String> order = order();
		String leader = order.getFirst();
		Map<String, Object> values = new HashMap<>();
		Map<String, String> added = new TreeMap<>();
		Set<String> open = known();
		this.says.values().forEach((said) -> open.addAll(said.keySet()));
		open.removeAll(this.untouched);
		Set<String> properties = Set.copyOf(open);
		for (Set<String> together : this.speaking.together()) {
			if (open.removeAll(together)) {
				Stream.of(filesOfPay(true), order.stream(), filesOfPay(false))
					.flatMap(Function.identity())
					.filter((source) -> together.stream().anyMatch(said(source)::containsKey))
					.findFirst()
					.ifPresent((source) -> together.stream()
						.filter(properties::contains)
						.forEach((property) -> take(property, source, leader, values, added)));
			}
		}
		for (String property : open) {
			order.stream()
				.filter((source) -> source.equals(leader) || !this.speaking.leading().contains(property))
				.filter((source) -> said(source).containsKey(property))
				.findFirst()
				.ifPresent((source) -> take(property, source, leader, values, added));
		}
		return compared(leader, values, added, properties);
	}

	private void take(String property, String source, String leader, Map<String, Object> values,
			Map<String, String> added) {
		Object value = said(source).get(property);
		if (value != null) {
			values.put(property, value);
			if (!source.equals(leader) && !AlsoSaid.isInPay(source)) {
				added.put(property, source);
			}
		}
	}

	private Merged compared(String leader, Map<String, Object> values, Map<String, String> added,
			Set<String> properties) {
		Merged merged = Merged.compared(this.current, values, properties);
		Map<String, Map<String, Object>> others = others(leader, values);
		List<String> atOdds = properties.stream()
			.filter((property) -> !NEVER_AT_ODDS.contains(property))
			.filter((property) -> others.values()
				.stream()
				.anyMatch((said) -> said.containsKey(property) && values.containsKey(property)
						&& !Values.same(said.get(property), values.get(property))))
			.sorted()
			.toList();
		Map<String, @Nullable Object> more = new LinkedHashMap<>();
		more.put(Merged.OWNER, AlsoSaid.NO_SOURCE.equals(leader) ? null : leader);
		more.put(Added.STORED,
				added.entrySet()
					.stream()
					.map((entry) -> new Added(entry.getKey(), entry.getValue()).stored())
					.sorted()
					.toList());
		more.put(AT_ODDS, atOdds);
		more.put(AlsoSaid.STORED, new AlsoSaid(others).stored());
		more.forEach((property, value) -> {
			Object before = this.current.get(property);
			if (!Values.same(before, value)) {
				merged.set().put(property, Values.same(value, null) ? null : value);
				if (property.equals(AlsoSaid.STORED)) {
					merged.edits().add(Edit.of(property, before, value));
				}
			}
		});
		return merged;
	}

	/** What all others say, and what the leading one says of pay that does not count. */
	private Map<String, Map<String, Object>> others(String leader, Map<String, Object> values) {
		Map<String, Map<String, Object>> others = new LinkedHashMap<>();
		Map<String, Object> mentioned = new HashMap<>(said(leader));
		mentioned.keySet().retainAll(PayProperties.ALL);
		if (values.containsKey(PayProperties.SOURCE) && !mentioned.isEmpty()) {
			others.put(leader, mentioned);
		}
		this.says.forEach((source, said) -> {
			if (!source.equals(leader)) {
				others.put(source, said);
			}
		});
		return others;
	}

	/**
	 * Those that know how much it is, or those that say only that nobody tells. The one
	 * that counts first.
	 */
	private Stream<String> filesOfPay(boolean known) {
		return this.says.keySet()
			.stream()
			.filter(AlsoSaid::isInPay)
			.filter((source) -> PayProperties.KNOWN.stream().anyMatch(said(source)::containsKey) == known)
			.sorted(Comparator
				.comparing(
						(String source) -> (said(source).get("payYear") instanceof Number year) ? year.longValue() : 0L)
				.reversed()
				.thenComparing(Comparator.naturalOrder()));
	}

	/** The leading source first. */
	private List<String> order() {
		List<String> order = new ArrayList<>();
		List.of(this.owner, AlsoSaid.NO_SOURCE).stream().distinct().filter(this.says::containsKey).forEach(order::add);
		this.says.keySet()
			.stream()
			.filter((source) -> !order.contains(source) && !AlsoSaid.isInPay(source))
			.forEach(order::add);
		if (this.speaking.strongestLeads()) {
			order.sort(Comparator.comparing((source) -> strength(said(source).get("basis"))));
		}
		return order;
	}

	private Map<String, Object> said(String source) {
		return this.says.getOrDefault(source, Map.of());
	}

	private Set<String> known() {
		Set<String> known = new TreeSet<>(this.speaking.alone());
		known.addAll(this.speaking.leading());
		this.speaking.together().forEach(known::addAll);
		known.removeAll(this.untouched);
		return known;
	}

	private static int strength(@Nullable Object basis) {
		int place = (basis != null) ? STRONGEST_FIRST.indexOf(basis.toString()) : -1;
		return (place >= 0) ? place : STRONGEST_FIRST.size();
	}

	private static Map<String, String> added(Map<String, Object> current) {
		Map<String, String> added = new HashMap<>();
		Added.of(current).forEach((each) -> added.put(each.property(), each.source()));
		return added;
	}

}
