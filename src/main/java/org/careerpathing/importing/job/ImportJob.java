package org.careerpathing.importing.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.importing.staging.FileTally;
import org.careerpathing.importing.table.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An import, as far as it has come.
 *
 * @param id its id
 * @param format the format of its files
 * @param source the id of the source that they come from
 * @param status how far it is
 * @param dryRun whether it only says what it would do
 * @param strict whether nothing is written where any row is refused
 * @param partial whether nothing is retired, since the source has more than was sent
 * @param options options of the format
 * @param submitted when it was asked for
 * @param started when it was last begun; null while it waits
 * @param finished when it ended; null before
 * @param starts how often it was begun: more than once where it was broken off
 * @param phase what is being done
 * @param percent how much of it is done, 0 to 100
 * @param secondsLeft how long it will take from here at the pace so far; null where that
 * is not known
 * @param rows what became of the rows of each file
 * @param ignored files that the format has no use for
 * @param things how many things of each kind were created, changed and retired, or would
 * be
 * @param message what ended it or broke it off, or what is to be known about its result
 * @param problems what ended it, where files could not be read; the first 50
 * @param dataVersion the version of the data after it; null before it ended
 * @param links where to read on
 */
public record ImportJob(String id, String format, String source, State status, boolean dryRun, boolean strict,
		boolean partial, Map<String, String> options, Instant submitted, @Nullable Instant started,
		@Nullable Instant finished, int starts, Phase phase, int percent, @Nullable Long secondsLeft,
		List<FileTally.Rows> rows, List<String> ignored, List<Things> things, @Nullable String message,
		List<Refusal> problems, @Nullable Long dataVersion, Links links) {

	/** How far an import is. */
	@Schema(name = "ImportStatus")
	public enum State {

		/**
		 * It waits for others; or for the service to start again, since the process that
		 * had it is gone.
		 */
		QUEUED,

		/** It is under way. */
		RUNNING,

		/** It ended as it should. */
		DONE,

		/** It could not be done; {@code message} says why. */
		FAILED,

		/** Somebody ended it before its time. */
		CANCELLED;

		boolean ended() {
			return this == DONE || this == FAILED || this == CANCELLED;
		}

	}

	/** What is being done. */
	@Schema(name = "ImportPhase")
	public enum Phase {

		WAITING, READING, WRITING, ENDED

	}

	/**
	 * How many things of a kind were created, changed and retired.
	 */
	@Schema(name = "ImportedThings")
	public record Things(String kind, long created, long changed, long retired) {

	}

	/**
	 * Where to read on.
	 *
	 * @param self this import
	 * @param refused what was refused, row by row
	 */
	@Schema(name = "ImportLinks")
	public record Links(String self, String refused) {

		static Links of(String id) {
			return new Links("/v1/imports/" + id, "/v1/imports/" + id + "/refused");
		}

	}

	/**
	 * The same, where the process that had it is gone.
	 * @param why says so
	 */
	ImportJob left(String why) {
		return new ImportJob(this.id, this.format, this.source, State.QUEUED, this.dryRun, this.strict, this.partial,
				this.options, this.submitted, this.started, this.finished, this.starts, Phase.WAITING, this.percent,
				null, this.rows, this.ignored, this.things, why, this.problems, this.dataVersion, this.links);
	}

	long refusedRows() {
		return this.rows.stream().mapToLong(FileTally.Rows::refused).sum();
	}

}
