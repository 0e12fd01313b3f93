package org.careerpathing.role;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.change.Provenance;
import org.careerpathing.concept.Status;
import org.careerpathing.evidence.Disagreement;
import org.careerpathing.evidence.SourceRef;
import org.careerpathing.evidence.Statement;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * Everything that is known about a role. Null is unknown.
 */
record RoleDetails(String id, String title, @Nullable String family, @Nullable Integer level, @Nullable Track track,
		@Nullable String summary, List<String> alternateTitles, @Nullable Experience experience, @Nullable Pay pay,
		@Nullable String focus, Status status, @Nullable String replacedBy, List<SourceRef> sources,
		List<RoleRef> broader, List<RoleRef> narrower, List<ExternalId> externalIds, boolean requirementsKnown,
		List<Requirement> requirements, List<Tool> tools, List<Tier> tiers, List<Statement> statements,
		List<Disagreement> disagreements, List<Certification> certifications, List<Route> routes, Provenance provenance,
		long version, Links links) {

	/**
	 * What people in a role work with. No level of it is known, and it counts in no gap.
	 *
	 * @param examples products, where sources name any
	 * @param hot whether employers ask for it often; null where that is not known
	 * @param inDemand whether employers ask for it often for this role; null where that
	 * is not known
	 */
	record Tool(String id, String name, List<String> examples, @Nullable Boolean hot, @Nullable Boolean inDemand) {

	}

	/**
	 * Total working experience that a role asks for.
	 *
	 * @param minMonths at least so many months
	 * @param upToMonths the upper end of the range, where sources give one
	 */
	record Experience(@Nullable Integer minMonths, @Nullable Integer upToMonths) {

	}

	/**
	 * Yearly pay.
	 *
	 * @param min lowest
	 * @param median what half of all have at least
	 * @param max highest
	 * @param topCoded those of the three that are so high that they are not published
	 * @param currency ISO 4217
	 * @param year the year it was found in
	 * @param note what to know about it
	 * @param source who says so
	 */
	record Pay(@Nullable Long min, @Nullable Long median, @Nullable Long max,
			@ArraySchema(schema = @Schema(allowableValues = {
					"min", "median", "max" })) List<String> topCoded,
			@Nullable String currency, @Nullable Integer year, @Nullable String note, @Nullable SourceRef source){

		Pay {
			topCoded = List.copyOf(topCoded);
		}

	}

	/**
	 * What the role is in another scheme.
	 *
	 * @param scheme the scheme, for instance {@code onet}
	 * @param id its id, with the scheme; a role of this graph may have it
	 * @param match {@code exact}, {@code close}, {@code broad} (the other is broader) or
	 * {@code narrow}
	 */
	record ExternalId(@Schema(example = "onet") String scheme, @Schema(example = "onet:15-1252.00") String id,
			@Schema(allowableValues = {
					"exact", "close", "broad", "narrow" }) String match){

		static ExternalId of(String entry) {
			String[] parts = entry.split(" ", 2);
			return new ExternalId(parts[0].split(":", 2)[0], parts[0], (parts.length == 2) ? parts[1] : "close");
		}

	}

	/**
	 * A rung of a ladder that some source describes.
	 *
	 * @param ladder the ladder
	 * @param rank its place from the bottom, from 1
	 */
	record Tier(String id, @Nullable String ladder, @Nullable Integer rank, @Nullable String title,
			@Nullable String summary, List<SourceRef> sources) {

	}

	/**
	 * A certificate that helps towards a role.
	 */
	record Certification(String id, @Nullable String title, @Nullable String abbreviation, @Nullable String provider,
			@Nullable String summary, List<SourceRef> sources) {

	}

	/**
	 * A way into a role that is no transition from another one.
	 */
	record Route(String id, @Nullable String kind, @Nullable String title, @Nullable String summary, List<String> steps,
			List<SourceRef> sources) {

	}

	/**
	 * Where to read on.
	 *
	 * @param self this role
	 * @param next one move out of it
	 * @param feeders one move into it
	 */
	@Schema(name = "RoleLinks")
	record Links(String self, String next, String feeders) {

		static Links of(String id) {
			String self = "/v1/roles/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
			return new Links(self, self + "/next", self + "/feeders");
		}

	}

}
