package org.careerpathing.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.careerpathing.importing.format.Format;
import org.careerpathing.importing.format.ImportOptions;
import org.careerpathing.importing.format.KnownConcepts;
import org.careerpathing.importing.staging.Intake;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The project's own files, described in {@code docs/graph-format.md}. What a row refers
 * to may be in the files or in the graph.
 */
@Component
class GraphFormat implements Format {

	private final KnownConcepts known;

	GraphFormat(KnownConcepts known) {
		this.known = known;
	}

	@Override
	public String name() {
		return "graph";
	}

	@Override
	public String title() {
		return "The files of this service, for a company's own roles, skills, requirements and transitions";
	}

	@Override
	public @Nullable String source() {
		return null;
	}

	@Override
	public List<String> required() {
		return List.of();
	}

	@Override
	public List<String> optional() {
		return GraphFile.fileNames();
	}

	@Override
	public void read(Intake intake, ImportOptions options) {
		GraphReading reading = new GraphReading(intake);
		GraphReading.TARGETS.forEach((file, label) -> {
			reading.known.put(file, this.known.titles(intake.staging(), label));
			reading.sent.put(file, sent(intake, file));
		});
		if (intake.has(GraphFile.REQUIREMENTS.fileName())) {
			this.known.scales().forEach(reading.scales::add);
		}
		if (!intake.has(GraphFile.TRANSITIONS.fileName())) {
			reading.knownMoves = moves(intake);
		}
		Arrays.stream(GraphFile.values()).forEach(reading::read);
	}

	/** Which of the moves that conditions are about the graph has. */
	private Map<String, String> moves(Intake intake) {
		Map<String, String> asked = intake.staging().scratch("moves-of-conditions");
		if (intake.has(GraphFile.CONDITIONS.fileName())) {
			intake.scan(GraphFile.CONDITIONS.fileName(),
					(row) -> asked.put(row.text("from") + " " + row.text("to"), ""));
		}
		return this.known.moves(intake.staging(), asked.keySet().iterator());
	}

	/** The ids of a file, for rows of the same file that refer to later ones. */
	private static Map<String, String> sent(Intake intake, GraphFile file) {
		Map<String, String> ids = intake.staging().scratch("sent-" + file);
		if (intake.has(file.fileName())) {
			intake.scan(file.fileName(), (row) -> {
				String id = row.text("id");
				if (id != null) {
					ids.put(id, "");
				}
			});
		}
		return ids;
	}

}
