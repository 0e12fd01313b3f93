package org.careerpathing.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careerpathing.change.Change.Concept;
import org.careerpathing.change.EditedByHand;
import org.careerpathing.change.PayProperties;
import org.careerpathing.concept.HandMade;
import org.careerpathing.concept.TakenIds;
import org.careerpathing.cypher.CypherFile;
import org.careerpathing.evidence.Sources;
import org.careerpathing.version.DataVersion;
import org.careerpathing.web.InputChecks;
import org.careerpathing.web.Preconditions;
import org.careerpathing.web.Problem;
import org.careerpathing.web.Written;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes roles. Every write takes its data version first: that node is locked until the
 * transaction ends, so writes come one after the other and what was checked stays true.
 */
@Component
class RoleWriting {

	private static final CypherFile REPLACE_BROADER = CypherFile.of("role/replace-broader.cypher");

	private static final CypherFile REPLACE_IMPORTED_PAY = CypherFile.of("role/replace-imported-pay.cypher");

	private final RoleRepository repository;

	private final Roles roles;

	private final RoleReading reading;

	private final Sources sources;

	private final TakenIds takenIds;

	private final HandMade handMade;

	private final RoleNumbers numbers;

	private final DataVersion dataVersion;

	private final EditedByHand byHand;

	private final Neo4jClient client;

	RoleWriting(RoleRepository repository, Roles roles, RoleReading reading, Sources sources, TakenIds takenIds,
			HandMade handMade, RoleNumbers numbers, DataVersion dataVersion, EditedByHand byHand, Neo4jClient client) {
		this.repository = repository;
		this.roles = roles;
		this.reading = reading;
		this.sources = sources;
		this.takenIds = takenIds;
		this.handMade = handMade;
		this.numbers = numbers;
		this.dataVersion = dataVersion;
		this.byHand = byHand;
		this.client = client;
	}

	@Transactional
	Written<RoleDetails> put(RoleId id, RoleProperties given, Preconditions preconditions) {
		long data = this.dataVersion.advance();
		this.handMade.adopt(id.value());
		EditedByHand.Snapshot was = this.byHand.before(Concept.ROLE, id.value(), null);
		Role role = checked(id, given);
		Role before = this.roles.find(id).orElse(null);
		if (before == null) {
			this.takenIds.requireFree(id.value());
		}
		Long version = (before != null) ? before.tag() : null;
		preconditions.check(version);
		if (before != null && given.pay() == null && was.properties().get("paySource") != null) {
			// An import brought it, and whoever leaves it out says nothing of it.
			role = role.withPayOf(before);
		}
		Role after = this.repository.save(role.withVersion(version));
		this.client.query(REPLACE_BROADER).bind(id.value()).to("id").bind(given.broaderIds()).to("broader").run();
		replaceImportedPay(after, was.properties());
		this.numbers.give(id);
		this.roles.markLevels(List.of(id.value()));
		if (before != null && !before.looksLike(after)) {
			this.roles.touchNeighbours(id.value());
		}
		this.byHand.changed(data, was);
		RoleDetails details = this.reading.get(id);
		return new Written<>(details, before == null, details.version(), details.links().self());
	}

	/**
	 * Figures by hand are nobody's else, and have no median of another's. Where they are
	 * those of an import again, so is the rest.
	 */
	private void replaceImportedPay(Role role, Map<String, Object> was) {
		Map<String, Object> figures = role.payFigures();
		if (PayProperties.same(PayProperties.FIGURES, was, figures)) {
			return;
		}
		Map<String, Object> imported = PayProperties.imported(was);
		boolean theirs = PayProperties.same(PayProperties.FIGURES, imported, figures);
		Map<String, @Nullable Object> pay = new HashMap<>();
		PayProperties.IMPORTED_ONLY.forEach((property) -> pay.put(property, theirs ? imported.get(property) : null));
		this.client.query(REPLACE_IMPORTED_PAY).bind(role.id().value()).to("id").bind(pay).to("pay").run();
	}

	@Transactional
	RoleDetails retire(RoleId id, @Nullable RoleId replacedBy, Preconditions preconditions) {
		if (!this.roles.get(id).retired()) {
			long data = this.dataVersion.advance();
			this.handMade.adopt(id.value());
			EditedByHand.Snapshot was = this.byHand.before(Concept.ROLE, id.value(), null);
			Role role = this.roles.get(id);
			checkReplacement(id, replacedBy);
			preconditions.check(role.tag());
			this.repository.save(role.retire(replacedBy));
			this.roles.touchNeighbours(id.value());
			this.byHand.changed(data, was);
		}
		return this.reading.get(id);
	}

	private Role checked(RoleId id, RoleProperties given) {
		InputChecks checks = new InputChecks();
		Role role = given.role(id, checks);
		checks.known("broader", given.broader(), "role", this.roles::missing);
		checks.known("sources", given.sources(), "source", this.sources::missing);
		checks.done();
		return role;
	}

	private void checkReplacement(RoleId id, @Nullable RoleId replacedBy) {
		if (replacedBy == null) {
			return;
		}
		if (replacedBy.equals(id)) {
			throw Problem.invalid("replacedBy", "must not be the role itself");
		}
		Role other = this.roles.find(replacedBy)
			.orElseThrow(() -> Problem.invalid("replacedBy", "has to be the id of a role: there is no " + replacedBy));
		if (other.retired()) {
			throw Problem.invalid("replacedBy", "has to be a role in use: " + replacedBy + " is retired");
		}
	}

}
