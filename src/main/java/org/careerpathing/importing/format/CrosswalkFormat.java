package org.careerpathing.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.careerpathing.importing.staging.Intake;
import org.careerpathing.importing.staging.Kind;
import org.careerpathing.importing.staging.Staged;
import org.careerpathing.importing.table.Refusal;
import org.careerpathing.importing.table.TableRow;

import org.springframework.stereotype.Component;

/**
 * Which roles are which in other schemes: a file of one's own, or the crosswalk from ESCO
 * to O*NET of Nesta's Mapping Career Causeways. Both roles get the other one's id, where
 * they are in the graph. See docs/pay-and-crosswalks.md.
 */
@Component
class CrosswalkFormat implements Format {

	private static final String URI = "concept_uri";

	private static final String CODE = "onet_code";

	/** How a match reads from the other side. */
	private static final Map<String, String> INVERSE = Map.of("exact", "exact", "close", "close", "broad", "narrow",
			"narrow", "broad");

	private final KnownConcepts known;

	private final KnownRoles roles;

	CrosswalkFormat(KnownConcepts known, KnownRoles roles) {
		this.known = known;
		this.roles = roles;
	}

	@Override
	public String name() {
		return "crosswalk";
	}

	@Override
	public String title() {
		return "Which roles are which in other schemes: crosswalk.csv, or Nesta's crosswalk from ESCO to O*NET";
	}

	@Override
	public String source() {
		return "crosswalk";
	}

	@Override
	public List<String> required() {
		return List.of();
	}

	@Override
	public List<String> optional() {
		return List.of("crosswalk.csv", "esco_onet_crosswalk_MCC.csv");
	}

	@Override
	public boolean accepts(String file) {
		return file.toLowerCase(Locale.ROOT).endsWith(".csv");
	}

	@Override
	public boolean amends() {
		return true;
	}

	@Override
	public void read(Intake intake, ImportOptions options) {
		List<String> files = intake.names().stream().filter(this::accepts).toList();
		if (files.size() > 1) {
			files.stream()
				.skip(1)
				.forEach((file) -> intake
					.refuse(new Refusal(file, 0, null, null, "comes with another one: send one crosswalk at a time")));
			return;
		}
		String file = files.getFirst();
		TableRow.Header header = intake.header(file);
		if (header == null) {
			return;
		}
		intake.coverage().amends(Kind.ROLE, List.of("externalIds"));
		Matches matches = new Matches(intake, this.known.titles(intake.staging(), "Role"));
		if (header.place(URI) >= 0 && header.place(CODE) >= 0) {
			intake.add(Kind.SOURCE, nesta(options.source()));
			intake.each(file, List.of(URI, CODE), matches::nesta);
		}
		else if (intake.each(file, List.of("id", "externalId", "match"), matches::own)) {
			Amendments.source(intake, this.known, options.source(), "Crosswalk between schemes");
		}
		Amendments.completeOnlyWithout(intake, Kind.ROLE, matches.harmless);
		if (!options.partial() && intake.coverage().complete(Kind.ROLE)) {
			this.roles.amendedBy(options.source(), false)
				.forEach((id) -> intake.merge(Kind.ROLE, Map.of("id", id), (role) -> role));
		}
	}

	private static Map<String, Object> nesta(String id) {
		return Map.of("id", id, "title", "Mapping Career Causeways: crosswalk from ESCO to O*NET", "author", "Nesta",
				"published", "2020", "url", "https://github.com/nestauk/mapping-career-causeways", "licence", "MIT");
	}

	/**
	 * Reads the rows of one file.
	 */
	private static final class Matches {

		private final Intake intake;

		private final Map<String, String> known;

		/** Refused rows that take nothing from what the graph has. */
		private long harmless;

		Matches(Intake intake, Map<String, String> known) {
			this.intake = intake;
			this.known = known;
		}

		void own(TableRow row) {
			String id = row.text("id");
			String other = row.text("externalId");
			String match = row.text("match");
			if (id == null || !this.known.containsKey(id)) {
				this.intake.refuse(row, "id", "is no role in use");
			}
			else if (other == null || other.length() > 100 || !other.matches("[a-z0-9]+(-[a-z0-9]+)*:[^\\s,]+")) {
				this.intake.refuse(row, "externalId", "has to be a scheme and the id in it, such as onet:15-1252.00");
			}
			else if (other.equals(id)) {
				this.intake.refuse(row, "externalId", "is the role itself");
			}
			else if (match == null || !INVERSE.containsKey(match)) {
				this.intake.refuse(row, "match", "has to be exact, close, broad or narrow");
			}
			else {
				join(row, id, other, match);
			}
		}

		/**
		 * The file says how sure its authors are of a match, not what kind it is: all are
		 * close.
		 */
		void nesta(TableRow row) {
			String uri = row.text(URI);
			String code = row.text(CODE);
			if (uri == null || !uri.matches("https?://data[.]europa[.]eu/esco/occupation/[0-9a-f-]{36}")) {
				this.intake.refuse(row, URI, "has to be the address of an ESCO occupation");
				return;
			}
			if (code == null || !code.matches("[0-9]{2}-[0-9]{4}[.][0-9]{2}")) {
				this.intake.refuse(row, CODE, "has to be an O*NET-SOC code, such as 15-1252.00");
				return;
			}
			String esco = "esco:" + uri.substring(uri.lastIndexOf('/') + 1);
			String onet = OnetFormat.id(code);
			if (this.known.containsKey(esco)) {
				join(row, esco, onet, "close");
			}
			else if (this.known.containsKey(onet)) {
				join(row, onet, esco, "close");
			}
			else {
				this.harmless++;
				this.intake.refuse(row, URI + ", " + CODE, esco + ", " + onet, "are no roles in use");
			}
		}

		private void join(TableRow row, String id, String other, String match) {
			Staged there = this.intake.staging().get(Kind.ROLE, id);
			if (there == null) {
				this.intake.put(Kind.ROLE, with(Map.of("id", id), other, match), row);
			}
			else if (there.texts("externalIds").stream().noneMatch((entry) -> entry.startsWith(other + " "))) {
				this.intake.merge(Kind.ROLE, id, (role) -> with(role, other, match), row);
			}
			else {
				this.harmless++;
				this.intake.refuse(row, null, null, "is about two that an earlier row matches");
				return;
			}
			if (this.known.containsKey(other)) {
				this.intake.merge(Kind.ROLE, Map.of("id", other),
						(role) -> with(role, id, String.valueOf(INVERSE.get(match))));
			}
		}

		private static Map<String, Object> with(Map<String, Object> role, String other, String match) {
			Map<String, Object> changed = new HashMap<>(role);
			List<Object> entries = (role.get("externalIds") instanceof List<?> list) ? new ArrayList<>(list)
					: new ArrayList<>();
			entries.add(other + " " + match);
			changed.put("externalIds", entries);
			return changed;
		}

	}

}
