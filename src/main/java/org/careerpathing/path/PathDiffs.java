package org.careerpathing.path;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerpathing.change.Change.Concept;
import org.careerpathing.change.Change.Event;
import org.careerpathing.change.Changes;
import org.careerpathing.change.EarlierGraph;
import org.careerpathing.change.RecordedChange;
import org.careerpathing.path.PathDiff.Stayed;
import org.careerpathing.path.PathDiff.Way;
import org.careerpathing.transition.DerivedValues;
import org.careerpathing.web.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Compares the answer to a path question with what it was.
 */
@Component
class PathDiffs {

	/** Setting back more than this takes longer than an answer may. */
	static final int MOST_CHANGES = 2000;

	private final CareerPaths paths;

	private final Changes changes;

	private final EarlierGraph earlier;

	private final DerivedValues derived;

	PathDiffs(CareerPaths paths, Changes changes, EarlierGraph earlier, DerivedValues derived) {
		this.paths = paths;
		this.changes = changes;
		this.earlier = earlier;
		this.derived = derived;
	}

	/**
	 * Compares.
	 * @param question what is asked
	 * @param since the version of the data to compare with
	 * @return how the answer changed
	 * @throws Problem 400 when there is no such version yet, or it is too long ago
	 */
	PathDiff find(PathQuestion question, long since) {
		PathAnswer now = this.paths.find(question);
		if (since > now.dataVersion()) {
			throw Problem.invalid("since", "is a version that is still to come: the data is at " + now.dataVersion());
		}
		List<RecordedChange> changed = this.changes.since(since, MOST_CHANGES);
		PathAnswer then = changed.isEmpty() ? now
				: this.earlier.ask(changed, this.derived::deriveFor, () -> this.paths.find(question));
		List<Way> before = then.paths().stream().map(Way::of).toList();
		List<Way> after = now.paths().stream().map(Way::of).toList();
		List<Way> gone = before.stream().filter((way) -> !has(after, way)).toList();
		List<Way> come = after.stream().filter((way) -> !has(before, way)).toList();
		List<Stayed> stayed = before.stream()
			.flatMap((way) -> after.stream()
				.filter((other) -> other.ids().equals(way.ids()))
				.map((other) -> new Stayed(way, other,
						way.rank() != other.rank() || !way.totals().equals(other.totals()))))
			.toList();
		boolean differs = !gone.isEmpty() || !come.isEmpty() || stayed.stream().anyMatch(Stayed::changed);
		return new PathDiff(now.question(), since, now.dataVersion(), differs, gone, come, stayed,
				differs ? why(changed, before, after) : List.of(), noneThen(then, changed), now.none());
	}

	/** A role that is newer than the version was not retired then: nobody knew it. */
	private static @Nullable NoPath noneThen(PathAnswer then, List<RecordedChange> changed) {
		NoPath none = then.none();
		if (none == null) {
			return null;
		}
		return Stream.of(then.question().to(), then.question().from())
			.filter((role) -> changed.stream()
				.filter((change) -> change.concept() == Concept.ROLE && change.id().equals(role.id()))
				.findFirst()
				.filter((first) -> first.event() == Event.CREATED)
				.isPresent())
			.findFirst()
			.map((role) -> new NoPath(none.reason(), role.title() + " was not in the graph yet.", none.opens()))
			.orElse(none);
	}

	private static boolean has(List<Way> ways, Way way) {
		return ways.stream().anyMatch((other) -> other.ids().equals(way.ids()));
	}

	private static List<RecordedChange> why(List<RecordedChange> changes, List<Way> before, List<Way> after) {
		Set<String> roles = Stream.concat(before.stream(), after.stream())
			.flatMap((way) -> way.ids().stream())
			.collect(Collectors.toSet());
		return changes.stream()
			.filter((change) -> roles.contains(change.id())
					&& (change.concept() != Concept.TRANSITION || roles.contains(String.valueOf(change.other()))))
			.toList();
	}

}
