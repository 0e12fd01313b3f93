package org.careerpathing.path;

import java.util.ArrayList;
import java.util.List;

import org.careerpathing.cypher.CypherFile;
import org.careerpathing.path.NoPath.Opening;
import org.careerpathing.path.NoPath.Reason;
import org.careerpathing.role.RoleId;
import org.careerpathing.role.RoleRef;
import org.careerpathing.transition.Edge;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Says why there is no path, and what would open one.
 */
@Component
class WhyNone {

	private static final CypherFile WHY_NONE = CypherFile.of("path/why-none.cypher");

	private final Neo4jClient client;

	WhyNone(Neo4jClient client) {
		this.client = client;
	}

	NoPath explain(PathQuestion question, RoleRef from, RoleRef to) {
		Record row = this.client.query(WHY_NONE)
			.bind(from.id())
			.to("from")
			.bind(to.id())
			.to("to")
			.fetchAs(Record.class)
			.mappedBy((types, record) -> record)
			.one()
			.orElseThrow();
		Reason reason = reason(row);
		return new NoPath(reason, detail(reason, question, from, to, row), openings(reason, question, row));
	}

	private static Reason reason(Record row) {
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
		return row.get("fewestMoves").isNull() ? Reason.NOT_CONNECTED : Reason.MORE_MOVES_NEEDED;
	}

	private static String detail(Reason reason, PathQuestion question, RoleRef from, RoleRef to, Record row) {
		return switch (reason) {
			case SAME_ROLE -> from.title() + " is both the start and the target.";
			case TARGET_RETIRED -> to.title() + " is retired" + (row.get("replacedBy").isNull() ? "."
					: "; it is replaced by " + row.get("replacedBy").asString() + ".");
			case NO_WAY_OUT -> "No transition leads out of " + from.title() + " to a role in use.";
			case NO_WAY_IN -> "No transition leads into " + to.title() + " from a role in use.";
			case MORE_MOVES_NEEDED -> "The shortest path from " + from.title() + " to " + to.title() + " has "
					+ row.get("fewestMoves").asInt() + " moves; " + question.maxMoves() + " are allowed.";
			case NOT_CONNECTED -> "No chain of transitions leads from " + from.title() + " to " + to.title() + ".";
		};
	}

	private static List<Opening> openings(Reason reason, PathQuestion question, Record row) {
		List<Opening> openings = new ArrayList<>();
		if (reason == Reason.SAME_ROLE) {
			return openings;
		}
		if (reason == Reason.TARGET_RETIRED && !row.get("replacedBy").isNull()) {
			RoleId replacement = new RoleId(row.get("replacedBy").asString());
			PathQuestion changed = new PathQuestion(question.from(), replacement, question.goal(), question.maxMoves(),
					question.k(), question.experienceMonths());
			openings.add(new Opening("Ask for " + replacement.value() + ", which replaces the target.", null,
					new RoleRef(replacement.value(), replacement.value(), null), null, PathLinks.of(changed)));
		}
		if (reason == Reason.MORE_MOVES_NEEDED && row.get("fewestMoves").asInt() <= PathQuestion.MOST_MOVES) {
			int needed = row.get("fewestMoves").asInt();
			PathQuestion changed = new PathQuestion(question.from(), question.to(), question.goal(), needed,
					question.k(), question.experienceMonths());
			openings.add(new Opening("Allow " + needed + " moves.", null, null, needed, PathLinks.of(changed)));
		}
		for (Value near : (reason != Reason.NO_WAY_IN) ? row.get("insteadOfStart").asList((value) -> value)
				: List.<Value>of()) {
			RoleRef role = Edge.role(near);
			PathQuestion changed = new PathQuestion(new RoleId(role.id()), question.to(), question.goal(),
					question.maxMoves(), question.k(), question.experienceMonths());
			openings.add(new Opening("Start from " + role.title() + ", a broader or narrower role of the start.", role,
					null, null, PathLinks.of(changed)));
		}
		for (Value near : (reason != Reason.NO_WAY_OUT) ? row.get("insteadOfTarget").asList((value) -> value)
				: List.<Value>of()) {
			RoleRef role = Edge.role(near);
			PathQuestion changed = new PathQuestion(question.from(), new RoleId(role.id()), question.goal(),
					question.maxMoves(), question.k(), question.experienceMonths());
			openings.add(new Opening("Ask for " + role.title() + ", a broader or narrower role of the target.", null,
					role, null, PathLinks.of(changed)));
		}
		return openings;
	}

}
