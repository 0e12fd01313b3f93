package org.careerpathing.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerpathing.importing.format.KnownRoles.Standing;
import org.careerpathing.importing.format.ObservedMoves.Observed;
import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.importing.table.TableRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Who was in which role from when to when: counted into moves that enough people made.
 * Nothing about a person is kept, and no refusal repeats what a row says. See
 * docs/history.md.
 */
@Component
class HistoryFormat implements Format {

	private static final String FILE = "history.csv";

	private static final int MINIMUM = 5;

	private static final int LEAST_MINIMUM = 2;

	private static final int BATCH = 1000;

	private final KnownConcepts known;

	private final KnownRoles roles;

	HistoryFormat(KnownConcepts known, KnownRoles roles) {
		this.known = known;
		this.roles = roles;
	}

	@Override
	public String name() {
		return "history";
	}

	@Override
	public String title() {
		return "Who was in which role from when to when, counted into moves; nothing about a person is kept";
	}

	@Override
	public @Nullable String source() {
		return null;
	}

	@Override
	public List<String> required() {
		return List.of(FILE);
	}

	@Override
	public List<String> optional() {
		return List.of();
	}

	@Override
	public Map<String, String> options() {
		return Map.of("minimum", "How many people have to have made a move for it to be kept: 2 to 1000, otherwise 5");
	}

	@Override
	public void read(Intake intake, ImportOptions options) {
		if (options.partial()) {
			intake.refuse(new Refusal(FILE, 0, null, null, "is counted as a whole: send all rows, without partial"));
			return;
		}
		RoleNames names = RoleNames.of(this.known, intake.staging());
		SortedJobs jobs = new SortedJobs(intake.staging().scratch("jobs"));
		PersonMarks marks = new PersonMarks();
		long[] repeated = { 0 };
		boolean sent = intake.each(FILE, List.of("person", "role", "start", "end"), (row) -> {
			Job job = job(intake, row, names, marks);
			if (job != null && !jobs.add(job)) {
				repeated[0]++;
				intake.refuse(row, null, null, "says the same as an earlier row");
			}
		});
		if (sent) {
			ObservedMoves moves = new ObservedMoves(intake.staging().scratch("observed-moves"));
			CareerWalk walk = new CareerWalk(moves);
			jobs.forEach(walk::next);
			stage(intake, options, moves);
			intake.accounts().settleAtTheEnd(Kind.TRANSITION, FILE, jobs.size());
			Amendments.completeOnlyWithout(intake, Kind.TRANSITION, repeated[0]);
		}
	}

	/** What is wrong is said without what is written: a cell may name a person. */
	private static @Nullable Job job(Intake intake, TableRow row, RoleNames names, PersonMarks marks) {
		String person = row.text("person");
		RoleNames.Found role = names.find(row.text("role"));
		SomeDay start = SomeDay.of(row.text("start"));
		SomeDay end = (row.text("end") != null) ? SomeDay.of(row.text("end")) : SomeDay.OPEN;
		if (person == null) {
			intake.refuse(row, "person", null, "is empty");
		}
		if (role.id() == null) {
			intake.refuse(row, "role", null, role.reason());
		}
		if (start == null) {
			intake.refuse(row, "start", null, SomeDay.FORM);
		}
		if (end == null) {
			intake.refuse(row, "end", null, SomeDay.FORM + "; empty where the person is still there");
		}
		else if (start != null && !end.after().isAfter(start.first())) {
			intake.refuse(row, "end", null, "is before the start");
		}
		else if (person != null && role.id() != null && start != null) {
			return Job.of(marks.of(person), role.id(), start, end);
		}
		return null;
	}

	private void stage(Intake intake, ImportOptions options, ObservedMoves moves) {
		intake.coverage()
			.gives(Kind.TRANSITION, List.of("kind", "basis", "sources", "count", "leavers", "share", "shareLow",
					"shareHigh", "months", "countedBy"));
		Amendments.source(intake, this.known, options.source(), "Histories of people, counted");
		List<Observed> batch = new ArrayList<>();
		int minimum = Math.max(LEAST_MINIMUM, options.integer("minimum", MINIMUM));
		moves.tell(minimum, (move) -> {
			batch.add(move);
			if (batch.size() == BATCH) {
				stage(intake, options.source(), batch);
			}
		});
		stage(intake, options.source(), batch);
	}

	private void stage(Intake intake, String source, List<Observed> batch) {
		Set<String> ids = new HashSet<>();
		batch.forEach((move) -> ids.addAll(List.of(move.from(), move.to())));
		Map<String, Standing> standings = this.roles.standings(ids);
		batch.forEach((move) -> {
			Map<String, Object> values = new HashMap<>(Map.of("from", move.from(), "to", move.to(), "basis", "OBSERVED",
					"sources", List.of(source), "countedBy", source, "count", move.count(), "leavers", move.leavers()));
			values.putAll(Map.of("share", move.share(), "shareLow", move.shareLow(), "shareHigh", move.shareHigh(),
					"months", move.months()));
			String kind = standings.getOrDefault(move.from(), Standing.UNKNOWN)
				.kindOfMove(standings.getOrDefault(move.to(), Standing.UNKNOWN));
			if (kind != null) {
				values.put("kind", kind);
			}
			intake.add(Kind.TRANSITION, values);
		});
		batch.clear();
	}

}
