package org.careerpathing.transition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.careerpathing.change.Provenance;
import org.careerpathing.cypher.Rows;
import org.careerpathing.evidence.Evidence;
import org.careerpathing.evidence.SourceIndex;
import org.careerpathing.evidence.SourceRef;
import org.careerpathing.role.RoleRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * Reads what a {@code TRANSITIONS_TO} relationship says.
 *
 * @param properties the relationship
 * @param sources the sources that it names
 */
public record Edge(MapAccessor properties, SourceIndex sources) {

	/**
	 * The role that a node is.
	 * @param node its properties
	 * @return the role as answers name it
	 */
	public static RoleRef role(MapAccessor node) {
		return new RoleRef(Rows.required(node, "id"), Rows.required(node, "title"), Rows.integer(node, "level"));
	}

	public @Nullable MoveKind kind() {
		return Rows.constant(this.properties, "kind", MoveKind.class);
	}

	public @Nullable Integer months() {
		return Rows.integer(this.properties, "months");
	}

	public Evidence evidence() {
		return this.sources.evidence(this.properties, Rows.text(this.properties, "weakness"));
	}

	/**
	 * The texts of {@code conditions}, each with the sources that the list
	 * {@code conditionSources} has at its place.
	 * @return the conditions; empty where there are none
	 */
	public List<Condition> conditions() {
		List<String> texts = Rows.texts(this.properties, "conditions");
		List<String> saidBy = Rows.texts(this.properties, "conditionSources");
		return IntStream.range(0, texts.size())
			.mapToObj((index) -> new Condition(texts.get(index),
					(index < saidBy.size()) ? sources(saidBy.get(index)) : List.of()))
			.toList();
	}

	private List<SourceRef> sources(String ids) {
		return this.sources
			.refs(Arrays.stream(ids.split(",", -1)).map(String::strip).filter((id) -> !id.isEmpty()).toList());
	}

	LearningAmount learning() {
		return new LearningAmount(Rows.decimal(this.properties, "learning"),
				Rows.decimal(this.properties, "learningAssumed"));
	}

	/**
	 * The version; 1 for an edge that never got one.
	 */
	long version() {
		return this.properties.get("version").asLong(1);
	}

	Transition transition(RoleRef from, RoleRef to) {
		return new Transition(from, to, kind(), months(), Rows.decimal(this.properties, "share"),
				Rows.decimal(this.properties, "shareLow"), Rows.decimal(this.properties, "shareHigh"),
				Rows.whole(this.properties, "count"), Rows.whole(this.properties, "leavers"),
				Rows.text(this.properties, "countedBy"), evidence(), conditions(), learning(),
				Provenance.of(this.properties.asMap()), version());
	}

}
