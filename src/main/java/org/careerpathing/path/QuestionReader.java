package org.careerpathing.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.evidence.Basis;
import org.careerpathing.role.RoleId;
import org.careerpathing.role.Roles;
import org.careerpathing.role.Track;
import org.careerpathing.skill.Profile;
import org.careerpathing.skill.Profiles;
import org.careerpathing.transition.MoveKind;
import org.careerpathing.web.InputChecks;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a question of what was sent, with everything named that is wrong with it.
 */
@Component
class QuestionReader {

	private static final CypherFile MISSING_FAMILIES = CypherFile.of("path/missing-families.cypher");

	private static final int MOST_TARGETS = 50;

	private static final int MOST_VIA = 10;

	private static final int MOST_AVOIDED = 200;

	private static final int MOST_FAMILIES = 50;

	private static final int MOST_MONTHS = 1200;

	private static final int MOST_PAY = 1_000_000_000;

	private final Neo4jClient client;

	private final Roles roles;

	private final Profiles profiles;

	QuestionReader(Neo4jClient client, Roles roles, Profiles profiles) {
		this.client = client;
		this.roles = roles;
		this.profiles = profiles;
	}

	/**
	 * Reads a question.
	 * @param body what was sent
	 * @param checks what is wrong with it already
	 * @return the question, defaults filled in
	 * @throws org.careerpathing.web.Problem 400 that names everything that is wrong
	 */
	@Transactional(readOnly = true)
	PathQuestion read(SearchBody body, InputChecks checks) {
		RoleId from = id("from", body.from(), checks);
		RoleId to = id("to", body.to(), checks);
		PathQuestion question = read(body, from, to, checks);
		checks.done();
		return question;
	}

	/**
	 * Reads a question with several targets.
	 * @param targets the ids of the targets
	 * @param body the rest of the question, without a target
	 * @return the targets, each once
	 * @throws org.careerpathing.web.Problem 400 that names everything that is wrong
	 */
	Several readSeveral(@Nullable List<@Nullable String> targets, SearchBody body, InputChecks checks) {
		RoleId from = id("from", body.from(), checks);
		List<RoleId> to = roleIds("to", targets, MOST_TARGETS, checks);
		if (targets == null || targets.isEmpty()) {
			checks.reject("to", "is missing");
		}
		PathQuestion question = read(body, from, null, checks);
		to.stream()
			.filter(question.limits().avoid()::contains)
			.forEach((role) -> checks.reject("avoid", "has " + role + ", where a path ends"));
		checks.done();
		return new Several(question, to);
	}

	/**
	 * A question with several targets.
	 *
	 * @param question the question; its target is not to be read
	 * @param targets the targets
	 */
	record Several(PathQuestion question, List<RoleId> targets) {

	}

	private PathQuestion read(SearchBody body, @Nullable RoleId from, @Nullable RoleId to, InputChecks checks) {
		Mode mode = oneOf("mode", body.mode(), Mode.class, Mode.BEST, checks);
		Goal goal = oneOf("goal", body.goal(), Goal.class, Goal.BEST_FIT, checks);
		Weights weights = new WeightsReader(checks).read(body.weights(), body.goal(), goal);
		boolean pareto = mode == Mode.PARETO;
		int k = integer("k", body.k(), 1, pareto ? PathQuestion.MOST_PARETO : PathQuestion.MOST_PATHS,
				pareto ? PathQuestion.MOST_PARETO : PathQuestion.DEFAULT_PATHS, checks);
		if (pareto && (body.goal() != null || body.weights() != null)) {
			checks.reject((body.goal() != null) ? "goal" : "weights", "is not for mode pareto, which weighs nothing");
		}
		Double shared = checks.range("maxShared", body.maxShared(), 0, 1);
		if (shared != null && mode != Mode.DIFFERENT) {
			checks.reject("maxShared", "is for mode different only");
		}
		Limits limits = limits(body, from, to, checks);
		Integer experience = checks.range("experienceMonths", body.experienceMonths(), 0, PathQuestion.MOST_EXPERIENCE);
		Profile profile = this.profiles.check("profile", body.profile(), checks);
		RoleId somewhere = new RoleId("unread");
		return new PathQuestion(Objects.requireNonNullElse(from, somewhere), Objects.requireNonNullElse(to, somewhere),
				goal, weights, limits, mode, (shared != null) ? shared : PathQuestion.DEFAULT_SHARED, k, experience,
				profile);
	}

	private Limits limits(SearchBody body, @Nullable RoleId from, @Nullable RoleId to, InputChecks checks) {
		int moves = integer("maxMoves", body.maxMoves(), 1, Limits.MOST_MOVES, PathQuestion.DEFAULT_MOVES, checks);
		Integer months = checks.range("maxMonths", body.maxMonths(), 0, MOST_MONTHS);
		Integer dip = checks.range("maxPayDip", body.maxPayDip(), 0, MOST_PAY);
		List<RoleId> via = roleIds("via", body.via(), MOST_VIA, checks);
		List<RoleId> avoid = roleIds("avoid", body.avoid(), MOST_AVOIDED, checks);
		Limits limits = new Limits(moves, months, dip, via, avoid, families(body.avoidFamilies(), checks),
				constants("avoidKinds", body.avoidKinds(), MoveKind.class, checks),
				constants("avoidTracks", body.avoidTracks(), Track.class, checks),
				constants("basis", body.basis(), Basis.class, checks));
		contradictions(limits, from, to, checks);
		return limits;
	}

	private static void contradictions(Limits limits, @Nullable RoleId from, @Nullable RoleId to, InputChecks checks) {
		if (from != null && limits.avoid().contains(from)) {
			checks.reject("avoid", "has " + from + ", where the path starts");
		}
		if (to != null && limits.avoid().contains(to)) {
			checks.reject("avoid", "has " + to + ", where the path ends");
		}
		limits.via()
			.stream()
			.filter(limits.avoid()::contains)
			.forEach((role) -> checks.reject("via", "has " + role + ", which is to be avoided"));
		List<RoleId> between = limits.via().stream().filter((role) -> !role.equals(from) && !role.equals(to)).toList();
		if (between.size() >= limits.maxMoves()) {
			checks.reject("via", "has " + between.size() + " roles between start and target, which takes "
					+ (between.size() + 1) + " moves; " + limits.maxMoves() + " are allowed");
		}
	}

	private List<String> families(@Nullable List<@Nullable String> sent, InputChecks checks) {
		List<String> families = checks.list("avoidFamilies", sent, MOST_FAMILIES, 200);
		if (!families.isEmpty()) {
			checks.known("avoidFamilies", sent, "family of roles", (ids) -> List
				.copyOf(this.client.query(MISSING_FAMILIES).bind(ids).to("families").fetchAs(String.class).all()));
		}
		return families;
	}

	private List<RoleId> roleIds(String field, @Nullable List<@Nullable String> sent, int most, InputChecks checks) {
		if (sent == null) {
			return List.of();
		}
		if (sent.size() > most) {
			checks.reject(field, "may have at most " + most + " values");
			return List.of();
		}
		Set<RoleId> ids = new LinkedHashSet<>();
		for (int place = 0; place < sent.size(); place++) {
			RoleId id = id(field + "[" + place + "]", sent.get(place), checks);
			if (id != null) {
				ids.add(id);
			}
		}
		if (!ids.isEmpty()) {
			checks.known(field, sent, "role", this.roles::missing);
		}
		return List.copyOf(ids);
	}

	static @Nullable RoleId id(String field, @Nullable String text, InputChecks checks) {
		if (text == null || text.isBlank()) {
			checks.reject(field, (text == null) ? "is missing" : "is empty");
			return null;
		}
		return value(field, text, RoleId::new, checks);
	}

	private static <T> @Nullable T value(String field, String text, Function<String, T> reader, InputChecks checks) {
		try {
			return reader.apply(text);
		}
		catch (IllegalArgumentException ex) {
			checks.reject(field, String.valueOf(ex.getMessage()));
			return null;
		}
	}

	private static int integer(String field, @Nullable Integer sent, int least, int most, int fallback,
			InputChecks checks) {
		Integer value = checks.range(field, sent, least, most);
		return (value != null && value >= least && value <= most) ? value : fallback;
	}

	private static <E extends Enum<E>> E oneOf(String field, @Nullable String sent, Class<E> type, E fallback,
			InputChecks checks) {
		if (sent == null) {
			return fallback;
		}
		E constant = checks.oneOf(field, sent, type);
		return (constant != null) ? constant : fallback;
	}

	private static <E extends Enum<E>> List<E> constants(String field, @Nullable List<@Nullable String> sent,
			Class<E> type, InputChecks checks) {
		List<E> constants = new ArrayList<>();
		for (String text : checks.list(field, sent, type.getEnumConstants().length, 50)) {
			E constant = checks.oneOf(field, text, type);
			if (constant != null) {
				constants.add(constant);
			}
		}
		return constants;
	}

}
