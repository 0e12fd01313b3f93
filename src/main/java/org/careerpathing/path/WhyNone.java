package org.careerpathing.path;

import java.util.ArrayList;
import java.util.List;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.path.NoPath.Changed;
import org.careerpathing.path.NoPath.Opening;
import org.careerpathing.path.NoPath.Reason;
import org.careerpathing.role.RoleId;
import org.careerpathing.role.RoleRef;
import org.careerpathing.transition.Edge;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Says why there is no path, and what would open one: each opening was tried, and comes
 * with the path that it opens.
 */
@Component
class WhyNone {

	private static final CypherFile WHY_NONE = CypherFile.of("path/why-none.cypher");

	private final Neo4jClient client;

	private final BestPathSearch search;

	private final Explanations explanations;

	private final Relaxations relaxations;

	WhyNone(Neo4jClient client, BestPathSearch search, Explanations explanations, Relaxations relaxations) {
		this.client = client;
		this.search = search;
		this.explanations = explanations;
		this.relaxations = relaxations;
	}

	NoPath explain(PathQuestion question, RoleRef from, RoleRef to, boolean exact) {
		Record row = this.client.query(WHY_NONE)
			.bind(from.id())
			.to("from")
			.bind(to.id())
			.to("to")
			.fetchAs(Record.class)
			.mappedBy((types, record) -> record)
			.one()
			.orElseThrow();
		Reason reason = structural(row);
		if (reason != null) {
			return new NoPath(reason, detail(reason, from, to, row), elsewhere(reason, question, row));
		}
		List<Relaxation> opening = this.relaxations.opening(question);
		if (opening.isEmpty()) {
			return exact
					? new NoPath(Reason.MORE_MOVES_NEEDED,
							"The shortest path from " + from.title() + " to " + to.title() + " has "
									+ row.get("fewestMoves").asInt() + " moves; a question may allow "
									+ Limits.MOST_MOVES + ".",
							List.of())
					: new NoPath(Reason.SEARCH_LIMIT,
							"The search came to its limit of labels before it found a path "
									+ "or could rule one out. Loosen a limit, or raise career-pathing.search.labels.",
							List.of());
		}
		Reason limit = opening.getFirst().reason();
		return new NoPath(limit, "No path from " + from.title() + " to " + to.title() + " keeps to the limits. "
				+ opening.getFirst().change(), opening.stream().map((each) -> opened(each, null)).toList());
	}

	private static @Nullable Reason structural(Record row) {
		if (row.get("same").asBoolean()) {
			return Reason.SAME_ROLE;
		}
		if (!row.get("targetStatus").asString().equals("ACTIVE")) {
			return Reason.TARGET_RETIRED;
		}
		if (!row.get("wayOut").asBoolean()) {
			return Reason.NO_WAY_OUT;
		}
		if (!row.get("wayIn").asBoolean()) {
			return Reason.NO_WAY_IN;
		}
		return row.get("fewestMoves").isNull() ? Reason.NOT_CONNECTED : null;
	}

	private static String detail(Reason reason, RoleRef from, RoleRef to, Record row) {
		return switch (reason) {
			case SAME_ROLE -> from.title() + " is both the start and the target.";
			case TARGET_RETIRED -> to.title() + " is retired" + (row.get("replacedBy").isNull() ? "."
					: "; it is replaced by " + row.get("replacedBy").asString() + ".");
			case NO_WAY_OUT -> "No transition leads out of " + from.title() + " to a role in use.";
			case NO_WAY_IN -> "No transition leads into " + to.title() + " from a role in use.";
			default -> "No chain of transitions leads from " + from.title() + " to " + to.title() + ".";
		};
	}

	/** Another start or target that has a path. */
	private List<Opening> elsewhere(Reason reason, PathQuestion question, Record row) {
		List<Opening> openings = new ArrayList<>();
		if (reason == Reason.TARGET_RETIRED && !row.get("replacedBy").isNull()) {
			RoleId replacement = new RoleId(row.get("replacedBy").asString());
			add(openings, new RoleRef(replacement.value(), replacement.value(), null),
					new Relaxation(reason, "Ask for " + replacement.value() + ", which replaces the target.",
							List.of(new Changed("to", replacement.value())), question.withTo(replacement)));
		}
		if (reason != Reason.SAME_ROLE && reason != Reason.NO_WAY_IN) {
			for (Value near : row.get("insteadOfStart").values()) {
				RoleRef role = Edge.role(near);
				add(openings, role,
						new Relaxation(reason,
								"Start from " + role.title() + ", a broader or narrower role of the start.",
								List.of(new Changed("from", role.id())), question.withFrom(new RoleId(role.id()))));
			}
		}
		if (reason != Reason.SAME_ROLE && reason != Reason.NO_WAY_OUT) {
			for (Value near : row.get("insteadOfTarget").values()) {
				RoleRef role = Edge.role(near);
				add(openings, role,
						new Relaxation(reason,
								"Ask for " + role.title() + ", a broader or narrower role of the target.",
								List.of(new Changed("to", role.id())), question.withTo(new RoleId(role.id()))));
			}
		}
		return openings;
	}

	private void add(List<Opening> openings, RoleRef role, Relaxation relaxation) {
		if (!this.search.find(relaxation.question().best(1), List.of()).paths().isEmpty()) {
			openings.add(opened(relaxation, role));
		}
	}

	private Opening opened(Relaxation relaxation, @Nullable RoleRef role) {
		PathQuestion question = relaxation.question().best(1);
		CareerPath path = this.explanations.explain(question, this.search.find(question, List.of()).paths()).getFirst();
		RoleRef named = (role == null) ? null
				: path.roles().stream().filter((each) -> each.id().equals(role.id())).findFirst().orElse(role);
		return new Opening(relaxation.change(), relaxation.parameters(), named, PathLinks.of(relaxation.question()),
				path);
	}

}
