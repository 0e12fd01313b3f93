package org.careerpathing.neighbourhood;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.evidence.Basis;
import org.careerpathing.picture.Picture;
import org.careerpathing.picture.Pictured;
import org.careerpathing.role.RoleRef;
import org.careerpathing.transition.MoveKind;
import org.jspecify.annotations.Nullable;

/**
 * A part of the graph.
 *
 * @param question the question as it was understood, defaults filled in
 * @param dataVersion the version of the data that the answer comes from
 * @param total number of roles, those past the limit included
 * @param truncated whether there are roles past the limit
 * @param nodes the first roles, by distance, then id
 * @param edges the moves between them, by the ids of their ends
 */
public record Neighbourhood(Question question, long dataVersion, int total, boolean truncated, List<Node> nodes,
		List<Edge> edges) implements Pictured {

	public Neighbourhood {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	@Override
	public Picture picture() {
		return NeighbourhoodPicture.of(this);
	}

	/**
	 * The question as it was understood.
	 *
	 * @param around the role in the middle; null where all roles are asked for
	 * @param moves how many moves away a role may be; null where all are asked for
	 * @param direction which moves are followed; null where all are asked for
	 * @param limit how many roles were asked for
	 */
	@Schema(name = "NeighbourhoodAsked")
	public record Question(@Nullable RoleRef around, @Nullable Integer moves, @Nullable Direction direction,
			int limit) {

	}

	/**
	 * A role.
	 *
	 * @param id its id
	 * @param title its title
	 * @param level step on the ladder of its family, from 1; null where unknown
	 * @param family its family; null where unknown
	 * @param distance moves from the role in the middle; null where there is none
	 */
	@Schema(name = "NeighbourhoodNode")
	public record Node(String id, String title, @Nullable Integer level, @Nullable String family,
			@Nullable Integer distance) {

	}

	/**
	 * A move.
	 *
	 * @param from id of the role that is left
	 * @param to id of the role that is taken up
	 * @param kind the kind of move; null where the data does not say
	 * @param months the usual time in the role that is left; null where unknown
	 * @param basis what it rests on; null where the data does not say
	 * @param weak whether the evidence is too thin to rely on
	 * @param sources ids of the sources that say so
	 */
	@Schema(name = "NeighbourhoodEdge")
	public record Edge(String from, String to, @Nullable MoveKind kind, @Nullable Integer months, @Nullable Basis basis,
			boolean weak, List<String> sources) {

		public Edge {
			sources = List.copyOf(sources);
		}

	}

}
