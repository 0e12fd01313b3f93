package org.careerpathing.role;

import java.util.List;

import org.careerpathing.concept.NearMatch;
import org.careerpathing.concept.Status;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.careerpathing.web.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class RolesTests {

	@Autowired
	Roles roles;

	@Autowired
	TestGraph graph;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void fillGraph() {
		this.graph.reset("""
				CREATE (:Role {id: 'cook', title: 'Cook', family: 'kitchen', level: 2, track: 'INDIVIDUAL_CONTRIBUTOR',
				    alternateTitles: ['Line cook'], payMin: 30000, payMax: 40000, payCurrency: 'EUR', sources: ['menu'],
				    status: 'ACTIVE', version: 1, unmapped: 'kept'}),
				  (:Role {id: 'sous-chef', title: 'Sous chef', level: 3, status: 'ACTIVE', version: 7}),
				  (:Role {id: 'head-chef', title: 'Head chef', status: 'ACTIVE', version: 1}),
				  (:Role {id: 'turnspit', title: 'Turnspit cook', status: 'RETIRED', replacedBy: 'cook', version: 2})
				""");
	}

	@Test
	void readsARoleWithItsTypedValues() {
		assertThat(this.roles.get(new RoleId("cook"))).isEqualTo(new Role(new RoleId("cook"), "Cook", "kitchen", 2,
				Track.INDIVIDUAL_CONTRIBUTOR, null, List.of("Line cook"), null, null, 30000L, 40000L, "EUR", null, null,
				null, List.of("menu"), Status.ACTIVE, null, 1L));
	}

	@Test
	void readsARetiredRoleAndWhatReplacesIt() {
		Role role = this.roles.get(new RoleId("turnspit"));
		assertThat(role.status()).isEqualTo(Status.RETIRED);
		assertThat(role.replacedBy()).isEqualTo(new RoleId("cook"));
	}

	@Test
	void findsNothingUnderAnUnknownId() {
		assertThat(this.roles.find(new RoleId("nobody"))).isEmpty();
	}

	@Test
	void namesNearMatchesOfAnUnknownIdButNoRetiredOnes() {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.roles.get(new RoleId("suos-chef")))
			.satisfies((problem) -> {
				assertThat(problem.getStatusCode().value()).isEqualTo(404);
				assertThat(problem.getBody().getDetail()).isEqualTo("There is no role suos-chef.");
				assertThat(problem.getBody().getProperties()).extractingByKey("nearMatches")
					.isEqualTo(
							List.of(new NearMatch("sous-chef", "Sous chef"), new NearMatch("head-chef", "Head chef")));
			});
		assertThat(this.roles.unknown(new RoleId("turnspit-x")).getBody().getProperties())
			.extractingByKey("nearMatches")
			.isEqualTo(List.of());
	}

	@Test
	void takesRolesThatBeginAlikeForNearMatches() {
		this.graph.run("CREATE (:Role {id: 'confectioner', title: 'Confectioner', status: 'ACTIVE'})");
		assertThat(this.roles.unknown(new RoleId("confectionery-work")).getBody().getProperties())
			.extractingByKey("nearMatches")
			.isEqualTo(List.of(new NearMatch("confectioner", "Confectioner")));
	}

	@Test
	void searchesNearMatchesOfIdsThatLookLikeOperators() {
		assertThat(this.roles.unknown(new RoleId("onet:-and.or/not--cook")).getBody().getProperties())
			.extractingByKey("nearMatches")
			.isEqualTo(List.of(new NearMatch("cook", "Cook")));
	}

	@Test
	void marksRolesWithTheLabelOfTheirLevel() {
		this.graph.run("MATCH (r:Role {id: 'cook'}) SET r:Level5:Other");
		this.transaction.executeWithoutResult((status) -> this.roles.markLevels(List.of("cook", "head-chef")));
		assertThat(labels("cook")).containsExactlyInAnyOrder("Role", "Other", "Level2");
		assertThat(labels("head-chef")).containsExactly("Role");
		assertThat(labels("sous-chef")).containsExactly("Role");
		this.transaction.executeWithoutResult((status) -> this.roles.markAllLevels());
		assertThat(labels("sous-chef")).containsExactlyInAnyOrder("Role", "Level3");
	}

	@Test
	void marksLevelsOnlyInsideATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> this.roles.markAllLevels());
	}

	private List<String> labels(String id) {
		return this.graph.run("MATCH (r:Role {id: '" + id + "'}) UNWIND labels(r) AS label RETURN label")
			.stream()
			.map((row) -> String.valueOf(row.get("label")))
			.toList();
	}

}
