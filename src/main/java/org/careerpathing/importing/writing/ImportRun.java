package org.careerpathing.importing.writing;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.staging.Staging;
import org.jspecify.annotations.Nullable;

/**
 * An import while it is written.
 */
public final class ImportRun {

	/** The most things of a kind that one transaction writes. */
	static final int BATCH = 1000;

	/**
	 * To find the roles that are like one is about as much work as to write so many
	 * things.
	 */
	static final int SIMILAR = 10;

	private final String id;

	private final String source;

	private final boolean dryRun;

	private final boolean partial;

	private final Intake intake;

	private final @Nullable SimilarMoves similarMoves;

	private final DoubleConsumer progress;

	private final Runnable fence;

	private final Map<Kind, Counts> counts = new EnumMap<>(Kind.class);

	private final long total;

	private long done;

	/**
	 * An import of which nothing was written yet.
	 * @param id its id
	 * @param source the id of the source that it comes from
	 * @param dryRun whether it is only compared
	 * @param partial whether the source has more than was sent, so that nothing is taken
	 * to be dropped
	 * @param intake what it brings
	 * @param similarMoves how moves between similar roles are found; null where none are
	 * @param progress is told how much is done, 0 to 1
	 * @param fence is run in each transaction once no other writes, and fails where the
	 * import is not to write any more
	 */
	public ImportRun(String id, String source, boolean dryRun, boolean partial, Intake intake,
			@Nullable SimilarMoves similarMoves, DoubleConsumer progress, Runnable fence) {
		this.id = id;
		this.source = source;
		this.dryRun = dryRun;
		this.partial = partial;
		this.intake = intake;
		this.similarMoves = similarMoves;
		this.progress = progress;
		this.fence = fence;
		long things = 1;
		for (Kind kind : Kind.values()) {
			this.counts.put(kind, new Counts(0, 0, 0));
			things += intake.staging().count(kind);
		}
		if (similarMoves != null && !dryRun) {
			things += (SIMILAR + similarMoves.nearest()) * intake.staging().count(Kind.ROLE);
		}
		this.total = things;
	}

	String id() {
		return this.id;
	}

	String source() {
		return this.source;
	}

	boolean dryRun() {
		return this.dryRun;
	}

	@Nullable SimilarMoves similarMoves() {
		return this.similarMoves;
	}

	Intake intake() {
		return this.intake;
	}

	Staging staging() {
		return this.intake.staging();
	}

	/** Whether what the source brings no more is retired. */
	boolean retires(Kind kind) {
		return speaksOfAll(kind) && this.intake.coverage().complete(kind);
	}

	/** Whether what its files do not name is what the source has no more. */
	private boolean speaksOfAll(Kind kind) {
		return !this.partial && !this.intake.coverage().given(kind).isEmpty() && !this.intake.coverage().amends(kind);
	}

	/**
	 * The kinds of which nothing was retired because a row was refused that may be about
	 * anything of them.
	 * @return their names; empty where all that was dropped was retired
	 */
	public List<String> spared() {
		return Stream.of(Kind.SKILL, Kind.ROLE, Kind.REQUIREMENT, Kind.TOOL, Kind.TRANSITION)
			.filter((kind) -> speaksOfAll(kind) && !this.intake.coverage().complete(kind))
			.map((kind) -> kind.name().toLowerCase(Locale.ROOT))
			.toList();
	}

	/** Fails where this import is not to write any more. */
	void check() {
		this.fence.run();
	}

	boolean partial() {
		return this.partial;
	}

	/** Everything is written: what became of the rows that were only counted. */
	void settleCounted() {
		this.intake.accounts().settleCounted((kind) -> !Objects.requireNonNull(this.counts.get(kind)).isNothing());
	}

	/** Roles that this import made: what they came with needs no change of its own. */
	Map<String, String> made() {
		return staging().scratch("made");
	}

	void created(Kind kind) {
		this.counts.compute(kind, (same, now) -> Objects.requireNonNull(now).plus(1, 0, 0));
	}

	void changed(Kind kind) {
		this.counts.compute(kind, (same, now) -> Objects.requireNonNull(now).plus(0, 1, 0));
	}

	void retired(Kind kind) {
		this.counts.compute(kind, (same, now) -> Objects.requireNonNull(now).plus(0, 0, 1));
	}

	void done(long things) {
		this.done += things;
		this.progress.accept(Math.min(1.0, this.done / (double) this.total));
	}

	/**
	 * How much was created, changed and retired.
	 * @return the numbers by kind
	 */
	public Map<Kind, Counts> counts() {
		return Map.copyOf(this.counts);
	}

	/**
	 * How much of a kind was created, changed and retired.
	 *
	 * @param created new ones
	 * @param changed ones with other properties than before, those among them that came
	 * back
	 * @param retired ones that the source has no more
	 */
	public record Counts(long created, long changed, long retired) {

		Counts plus(long more, long others, long fewer) {
			return new Counts(this.created + more, this.changed + others, this.retired + fewer);
		}

		public boolean isNothing() {
			return this.created + this.changed + this.retired == 0;
		}

	}

}
