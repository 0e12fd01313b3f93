package org.careerpathing.importing;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class RefusedCellTests {

	private static final String ID = "an id of at most 100 characters: words of a-z and 0-9 joined by hyphens "
			+ "(product-manager), or scheme:code (onet:15-1252.00)";

	private static final String WHOLE = "has to be a whole number from ";

	@TempDir
	Path temporary;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			level          | 0     | has to be a whole number from 1 to 9
			level          | 10    | has to be a whole number from 1 to 9
			level          | 2.5   | has to be a whole number from 1 to 9
			level          | two   | has to be a whole number from 1 to 9
			track          | CRAFT | has to be one of INDIVIDUAL_CONTRIBUTOR, MANAGEMENT
			minMonths      | -1    | has to be a whole number from 0 to 720
			minMonthsUpTo  | 721   | has to be a whole number from 0 to 720
			payMin         | -5    | has to be a whole number from 0 to 1000000000000
			payMax         | 24k   | has to be a whole number from 0 to 1000000000000
			payCurrency    | EURO  | has to be a currency code of ISO 4217, such as EUR
			payCurrency    | eur   | has to be a currency code of ISO 4217, such as EUR
			payYear        | 24    | has to be a whole number from 1900 to 2200
			status         | GONE  | has to be one of ACTIVE, RETIRED
			broader        | baker | is the same as id
			broader        | cook  | is not an id in roles.csv
			replacedBy     | cook  | is not an id in roles.csv
			sources        | hear-say | is not an id in sources.csv
			payMin         | 20000 | is given without payCurrency
			title          |       | is empty, but every row has to give it
			""")
	void refusesARole(String column, String value, String reason) throws IOException {
		String header = column.equals("title") ? "id,title" : "id,title," + column;
		String cells = column.equals("title") ? "baker," : "baker,Baker," + value;
		Folder folder = new Folder(this.temporary).with("roles.csv", header + "\n" + cells + "\n");
		String quoted = (value != null) ? '"' + value + "\" " : "";
		assertThat(folder.refusals())
			.containsExactly("roles.csv, line 2, column " + column + ": " + quoted + reason + ".");
	}

	@ParameterizedTest
	@CsvSource({ "Baker", "bäcker", "head baker", "-baker", "baker-", "head--baker", "onet:", ":15", "a:b:c" })
	void refusesAnIdThatIsNoSlug(String id) throws IOException {
		assertThat(new Folder(this.temporary).with("roles.csv", "id,title\n" + id + ",Baker\n").refusals())
			.containsExactly("roles.csv, line 2, column id: \"" + id + "\" has to be " + ID + ".");
	}

	@ParameterizedTest
	@CsvSource({ "baker", "baker-2", "2nd-baker", "onet:15-1252.00", "esco:0a1b-2C" })
	void takesSlugsAndCodesOfSchemes(String id) throws IOException {
		Folder folder = new Folder(this.temporary).with("roles.csv", "id,title\n" + id + ",Baker\n");
		assertThatNoException().isThrownBy(() -> GraphFolder.of(folder.path().toString()).read());
	}

	@Test
	void refusesRangesThatEndBeforeTheyBegin() throws IOException {
		assertThat(Folder.kitchen(this.temporary)
			.replace("roles.csv", ",24000,28000,", ",24000,23999,")
			.replace("roles.csv", ",120,180,", ",120,119,")
			.refusals()).containsExactly("roles.csv, line 3, column payMax: \"23999\" is less than payMin.",
					"roles.csv, line 6, column minMonthsUpTo: \"119\" is less than minMonths.");
	}

	@Test
	void refusesMoves() throws IOException {
		assertThat(Folder.kitchen(this.temporary).without("conditions.csv").with("transitions.csv", """
				from,to,kind,months,share,count,basis,sources
				commis-chef,commis-chef,PROMOTION,,,,STATED,
				commis-chef,sous-chef,UP,,,,STATED,
				commis-chef,head-chef,PROMOTION,1.5,1.01,0,HEARD,
				commis-chef,waiter,PROMOTION,721,"0,5",,,nobody;kitchen-survey
				,pastry-chef,,,,,OBSERVED,kitchen-survey;kitchen-survey
				sous-chef,head-chef,PROMOTION,,,,OBSERVED,
				""").refusals()).containsExactly(
				"transitions.csv, line 2, column to: \"commis-chef\" is the same as from.",
				"transitions.csv, line 3, column kind: \"UP\" has to be one of PROMOTION, LATERAL, CROSSOVER, STEP_BACK.",
				"transitions.csv, line 4, column months: \"1.5\" " + WHOLE + "0 to 720.",
				"transitions.csv, line 4, column share: \"1.01\" has to be a number from 0 to 1, with a point before decimals.",
				"transitions.csv, line 4, column count: \"0\" " + WHOLE + "1 to 1000000000.",
				"transitions.csv, line 4, column basis: \"HEARD\" has to be one of STATED, IMPLIED, OBSERVED, SIMILARITY.",
				"transitions.csv, line 5, column months: \"721\" " + WHOLE + "0 to 720.",
				"transitions.csv, line 5, column share: \"0,5\" has to be a number from 0 to 1, with a point before decimals.",
				"transitions.csv, line 5, column basis: is empty, but every row has to give it.",
				"transitions.csv, line 5, column to: \"waiter\" is not an id in roles.csv.",
				"transitions.csv, line 5, column sources: \"nobody\" is not an id in sources.csv.",
				"transitions.csv, line 6, column from: is empty, but every row has to give it.",
				"transitions.csv, line 6, column kind: is empty, but every row has to give it.",
				"transitions.csv, line 6, column sources: \"kitchen-survey;kitchen-survey\" names an id twice.",
				"transitions.csv, line 7, column basis: \"OBSERVED\" asks for share or count.");
	}

	@Test
	void refusesRequirements() throws IOException {
		assertThat(Folder.kitchen(this.temporary).with("requirements.csv", """
				role,skill,level,importance,basis
				commis-chef,knife-skills,5.1,,STATED
				sous-chef,knife-skills,-1,1.1,STATED
				sous-chef,head-chef,NaN,1e-3,STATED
				waiter,,,,
				""").refusals()).containsExactly(
				"requirements.csv, line 2, column level: \"5.1\" has to be a number from 0 to 5, with a point before decimals.",
				"requirements.csv, line 3, column level: \"-1\" has to be a number from 0 to 5, with a point before decimals.",
				"requirements.csv, line 3, column importance: \"1.1\" has to be a number from 0 to 1, with a point before decimals.",
				"requirements.csv, line 4, column level: \"NaN\" has to be a number from 0 to 5, with a point before decimals.",
				"requirements.csv, line 4, column importance: \"1e-3\" has to be a number from 0 to 1, with a point before decimals.",
				"requirements.csv, line 4, column skill: \"head-chef\" is not an id in skills.csv.",
				"requirements.csv, line 5, column skill: is empty, but every row has to give it.",
				"requirements.csv, line 5, column basis: is empty, but every row has to give it.",
				"requirements.csv, line 5, column role: \"waiter\" is not an id in roles.csv.");
	}

	@Test
	void refusesWhatSourcesSayAboutThingsThatAreNotThere() throws IOException {
		assertThat(Folder.kitchen(this.temporary)
			.replace("sources.csv", ",,,,,kitchen-survey", ",,2024-02-30,example.org,,survey")
			.replace("tiers.csv", "brigade,2", "brigade,0")
			.replace("statements.csv", "A commis chef is an apprentice.,STATED,kitchen-survey,commis-is-apprentice",
					"A commis chef is an apprentice.,STATED,kitchen-survey,commis-is-learner")
			.replace("statements.csv", "commis-works,SCOPE", "commis-works,Scope")
			.replace("routes.csv", "ENTRY,commis-chef", "ENTRY,waiter")
			.replace("certifications.csv", "commis-chef;sous-chef", "commis-chef;waiter")
			.replace("conditions.csv", "commis-chef,sous-chef,\"", "sous-chef,commis-chef,\"")
			.refusals())
			.containsExactly("certifications.csv, line 2, column supports: \"waiter\" is not an id in roles.csv.",
					"conditions.csv, line 3, column from, to: \"sous-chef, commis-chef\" is not a move in transitions.csv.",
					"routes.csv, line 2, column to: \"waiter\" is not an id in roles.csv.",
					"sources.csv, line 3, column published: \"2024-02-30\" has to be a year, a month or a day, "
							+ "such as 2024, 2024-05 or 2024-05-31.",
					"sources.csv, line 3, column url: \"example.org\" has to be an address that begins with https:// or http://.",
					"sources.csv, line 3, column origin: \"survey\" is not an id in sources.csv.",
					"statements.csv, line 2, column conflict: \"commis-is-learner\" is not an id in conflicts.csv.",
					"statements.csv, line 3, column topic: \"Scope\" has to be a word in upper case, "
							+ "such as SCOPE.",
					"tiers.csv, line 3, column rank: \"0\" has to be a whole number from 1 to 99.");
	}

	@Test
	void refusesTheSameThingTwice() throws IOException {
		assertThat(Folder.kitchen(this.temporary)
			.with("roles.csv", "id,title\nbaker,Baker\nwaiter,Waiter\nbaker,Baker again\n")
			.with("skills.csv", "id,name\nwaiter,Waiting\nbaking,Baking\n")
			.with("requirements.csv",
					"role,skill,basis\nbaker,baking,STATED\nwaiter,baking,STATED\nbaker,baking,IMPLIED\n")
			.without("transitions.csv")
			.without("conditions.csv")
			.without("tiers.csv")
			.without("statements.csv")
			.without("routes.csv")
			.without("certifications.csv")
			.refusals())
			.containsExactly("requirements.csv, line 4, column role, skill: \"baker, baking\" is on line 2 already.",
					"roles.csv, line 4, column id: \"baker\" is on line 2 already.",
					"skills.csv, line 2, column id: \"waiter\" is the id of a role too: no role and skill can share one.");
	}

}
