package org.careerpathing.importing.format;

import java.util.Map;

import org.careerpathing.importing.staging.FileTally;
import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;

/**
 * What formats share that add to roles that are there.
 */
final class Amendments {

	private Amendments() {
	}

	/**
	 * Makes the source known, where it is not: what is known of it stays.
	 * @param intake takes it
	 * @param known knows the sources of the graph
	 * @param id its id
	 * @param title what to call it
	 */
	static void source(Intake intake, KnownConcepts known, String id, String title) {
		if (!known.titles(intake.staging(), "Source").containsKey(id)) {
			intake.add(Kind.SOURCE, Map.of("id", id, "title", title));
		}
	}

	/**
	 * Has nothing taken to be dropped where a row was refused that may be about anything.
	 * @param intake the files
	 * @param kind of this kind
	 * @param harmless how many refused rows are about nothing that the graph has
	 */
	static void completeOnlyWithout(Intake intake, Kind kind, long harmless) {
		if (intake.accounts().rows().stream().mapToLong(FileTally.Rows::refused).sum() > harmless) {
			intake.coverage().incomplete(kind);
		}
	}

}
