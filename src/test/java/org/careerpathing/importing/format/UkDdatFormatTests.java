package org.careerpathing.importing.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerpathing.importing.job.Imports;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The UK framework in miniature: made up, in its layout.
 */
@GraphTest
class UkDdatFormatTests {

	private static final String HEADER = "Role Family,Role,Role Description,Role Level,Role Level Description,"
			+ "Skill Name,Skill Description,Skill Level,Skill Level Description,Role Type";

	@Autowired
	TestGraph graph;

	@Autowired
	Imports imports;

	@TempDir
	Path folder;

	@BeforeEach
	void emptyGraph() {
		this.graph.reset();
	}

	@Test
	void readsARowAsWhatARoleRequires() throws IOException {
		write("\"Food, hot\",Cook,Cooks.,Senior cook,\"Leads\nthe line.\", Knives & blades ,All knives.,Practitioner,Cuts.,");
		assertThat(run().reconciles().rows("roles.csv")).containsExactly(1L, 1L, 0L, 0L);
		assertThat(this.graph
			.run("MATCH (r:Role)-[q:REQUIRES]->(s:Skill) RETURN r {.id, .title, .family, .code, .level, "
					+ ".track, .summary} AS role, q {.level, .importance, .proficiency, .scale, .note, .basis} AS asks, "
					+ "s {.id, .name, .summary, .category} AS skill"))
			.singleElement()
			.satisfies((row) -> {
				assertThat(row.get("role")).isEqualTo(map("id", "uk-ddat:senior-cook", "title", "Senior cook", "family",
						"food-hot", "code", "cook", "level", 1L, "track", null, "summary", "Leads\nthe line."));
				assertThat(row.get("asks")).isEqualTo(map("level", 3.75, "importance", null, "proficiency",
						"Practitioner", "scale", "uk-ddat", "note", "Cuts.", "basis", "STATED"));
				assertThat(row.get("skill")).isEqualTo(map("id", "uk-ddat-skill:knives-blades", "name",
						"Knives & blades", "summary", "All knives.", "category", null));
			});
	}

	@Test
	void refusesRowsThatSayNothing() throws IOException {
		write(row("Cook", "Cook", "Knives", "Working"), row("Cook", "NOT IN USE", "Knives", "NOT IN USE"),
				row("Cook", "Cook", "Knives", "Working"), row("Cook", "Cook", "Knives", "Expert"),
				row("Cook", "Cook", "Sauces", "Good"), row("Cook", "", "Sauces", "Expert"));
		Ran ran = run().reconciles();
		assertThat(ran.rows("roles.csv")).containsExactly(6L, 1L, 0L, 5L);
		assertThat(ran.refused("roles.csv")).containsExactly(
				"3 Role Level: NOT IN USE says that the framework has this level no more",
				"4 Skill Name: Knives is a copy of an earlier row",
				"5 Skill Name: Knives is there already for this role, with another level or description",
				"6 Skill Level: Good has to be one of Awareness, Working, Practitioner, Expert",
				"7 Role Level: null has to be a name");
		run().reconciles().changedNothing();
	}

	@Test
	void ordersLaddersByWhatIsAsked() throws IOException {
		write(row("Cook", "Apprentice", "Knives", "Awareness"), row("Cook", "Chef", "Knives", "Expert"),
				row("Cook", "Cook", "Knives", "Working"), row("Cook", "Cook - management", "Knives", "Practitioner"),
				row("Cook", "Head of cooking", "Knives", "Awareness"));
		run();
		assertThat(moves()).containsExactlyInAnyOrder("Apprentice PROMOTION Cook", "Cook PROMOTION Chef",
				"Cook - management PROMOTION Head of cooking", "Apprentice CROSSOVER Cook - management",
				"Cook CROSSOVER Cook - management", "Chef CROSSOVER Head of cooking");
		assertThat(
				this.graph.run("MATCH (r:Role) RETURN r.title + ' ' + r.level + ' ' + r.track AS role ORDER BY role"))
			.extracting((row) -> row.get("role"))
			.containsExactly("Apprentice 1 INDIVIDUAL_CONTRIBUTOR", "Chef 3 INDIVIDUAL_CONTRIBUTOR",
					"Cook - management 2 MANAGEMENT", "Cook 2 INDIVIDUAL_CONTRIBUTOR", "Head of cooking 4 MANAGEMENT");
	}

	@Test
	void tellsApartTheSameTitleOfTwoRoles() throws IOException {
		write(row("Cook", "Apprentice", "Knives", "Working"), row("Waiter", "Apprentice", "Plates", "Working"),
				row("Waiter", "Waiter", "Plates", "Expert"));
		run();
		assertThat(this.graph.run("MATCH (r:Role) RETURN r.id AS id ORDER BY id")).extracting((row) -> row.get("id"))
			.containsExactly("uk-ddat:cook-apprentice", "uk-ddat:waiter", "uk-ddat:waiter-apprentice");
		assertThat(moves()).containsExactly("Apprentice PROMOTION Waiter");
	}

	@Test
	void crossesToOtherRolesThatAskAlike() throws IOException {
		write(row("Cook", "Cook", "Knives", "Expert"), row("Cook", "Chef", "Knives", "Expert"),
				row("Butcher", "Butcher", "Knives", "Working"));
		run();
		assertThat(moves()).containsExactlyInAnyOrder("Chef PROMOTION Cook", "Cook LATERAL Butcher",
				"Chef LATERAL Butcher", "Butcher LATERAL Cook", "Butcher LATERAL Chef");
		assertThat(this.graph
			.run("MATCH ()-[t:TRANSITIONS_TO {basis: 'SIMILARITY'}]->() RETURN DISTINCT t.similarity AS x"))
			.containsExactly(Map.of("x", 0.5));
		run().changedNothing();
	}

	private List<String> moves() {
		return this.graph
			.run("MATCH (a:Role)-[t:TRANSITIONS_TO]->(b:Role) RETURN a.title + ' ' + t.kind + ' ' + b.title AS move")
			.stream()
			.map((row) -> String.valueOf(row.get("move")))
			.toList();
	}

	private static Map<String, @Nullable Object> map(@Nullable Object... parts) {
		Map<String, @Nullable Object> map = new HashMap<>();
		for (int place = 0; place < parts.length; place += 2) {
			map.put(String.valueOf(parts[place]), parts[place + 1]);
		}
		return map;
	}

	private static String row(String role, String title, String skill, String level) {
		return "Food," + role + ",," + title + ",," + skill + ",," + level + ",,";
	}

	private void write(String... rows) throws IOException {
		Files.writeString(this.folder.resolve("roles.csv"),
				Stream.concat(Stream.of(HEADER), Stream.of(rows)).collect(Collectors.joining("\r\n")));
	}

	private Ran run() {
		return Ran.of(this.imports, "uk-ddat", this.folder);
	}

}
