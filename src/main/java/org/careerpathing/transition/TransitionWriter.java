package org.careerpathing.transition;

import java.util.List;
import java.util.Map;

import org.careerpathing.change.Change.Concept;
import org.careerpathing.change.EditedByHand;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.evidence.Sources;
import org.careerpathing.role.RoleId;
import org.careerpathing.version.DataVersion;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Preconditions;
import org.careerpathing.web.Problem;
import org.careerpathing.web.ProblemType;
import org.careerpathing.web.Written;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes and retires transitions. Every write takes its data version first, and so waits
 * for the writes of others. The statement that writes compares the version once more, for
 * those who write to the database past the service.
 */
@Component
class TransitionWriter {

	private static final CypherFile WRITE = CypherFile.of("transition/write.cypher");

	private static final CypherFile RETIRE = CypherFile.of("transition/retire.cypher");

	private final Neo4jClient client;

	private final Transitions transitions;

	private final Sources sources;

	private final DerivedValues derivedValues;

	private final DataVersion dataVersion;

	private final EditedByHand byHand;

	TransitionWriter(Neo4jClient client, Transitions transitions, Sources sources, DerivedValues derivedValues,
			DataVersion dataVersion, EditedByHand byHand) {
		this.client = client;
		this.transitions = transitions;
		this.sources = sources;
		this.derivedValues = derivedValues;
		this.dataVersion = dataVersion;
		this.byHand = byHand;
	}

	/**
	 * Creates, changes or brings back a transition.
	 */
	@Transactional
	public Written<Transition> put(RoleId from, RoleId to, TransitionBody body, Preconditions preconditions) {
		long data = this.dataVersion.advance();
		Transitions.Found found = this.transitions.look(from, to);
		InputChecks checks = new InputChecks();
		if (from.equals(to)) {
			checks.reject("to", "has to be another role than from");
		}
		Map<String, @Nullable Object> properties = body.properties(checks, this.sources::missing);
		checks.done();
		if (!found.retiredRoles().isEmpty()) {
			throw new Problem(ProblemType.CONFLICT,
					"The role " + found.retiredRoles().getFirst() + " is retired: no move leads from it or to it.");
		}
		preconditions.check(found.version());
		EditedByHand.Snapshot was = this.byHand.before(Concept.TRANSITION, from.value(), to.value());
		write(WRITE, from, to, found.version(), Map.of("transition", properties));
		this.byHand.changed(data, was);
		Transition transition = this.transitions.get(from, to);
		return new Written<>(transition, found.version() == null, transition.version(),
				"/v1/roles/" + from + "/transitions/" + to);
	}

	/**
	 * Retires a transition.
	 */
	@Transactional
	public void retire(RoleId from, RoleId to, Preconditions preconditions) {
		long data = this.dataVersion.advance();
		Transition transition = this.transitions.get(from, to);
		preconditions.check(transition.version());
		EditedByHand.Snapshot was = this.byHand.before(Concept.TRANSITION, from.value(), to.value());
		write(RETIRE, from, to, transition.version(), Map.of());
		this.byHand.changed(data, was);
	}

	private void write(CypherFile file, RoleId from, RoleId to, @Nullable Long version, Map<String, Object> more) {
		boolean written = this.client.query(file)
			.bind(from.value())
			.to("from")
			.bind(to.value())
			.to("to")
			.bind((version != null) ? version : 0)
			.to("version")
			.bindAll(more)
			.fetch()
			.first()
			.isPresent();
		if (!written) {
			throw new OptimisticLockingFailureException("The transition was changed meanwhile.");
		}
		this.derivedValues.deriveFor(List.of(from.value(), to.value()));
	}

}
