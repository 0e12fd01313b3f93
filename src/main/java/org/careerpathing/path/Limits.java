package org.careerpathing.path;

import java.util.List;

import org.careerpathing.evidence.Basis;
import org.careerpathing.role.RoleId;
import org.careerpathing.role.Track;
import org.careerpathing.transition.MoveKind;
import org.jspecify.annotations.Nullable;

/**
 * What a path has to keep to. A list that is empty, and a number that is null, limit
 * nothing.
 *
 * @param maxMoves the most moves that a path may have
 * @param maxMonths the latest arrival, in months from the start
 * @param maxPayDip how far yearly pay may fall below that of the start, in the start's
 * currency; a role whose pay is not known does not keep to it
 * @param via roles that the path has to pass, in any order
 * @param avoid roles that it must not enter
 * @param avoidFamilies families of roles that it must not enter
 * @param avoidKinds kinds of move that it must not make
 * @param avoidTracks tracks that it must not step into from another or an unknown one
 * @param basis what its moves may rest on
 */
public record Limits(int maxMoves, @Nullable Integer maxMonths, @Nullable Integer maxPayDip, List<RoleId> via,
		List<RoleId> avoid, List<String> avoidFamilies, List<MoveKind> avoidKinds, List<Track> avoidTracks,
		List<Basis> basis) {

	static final int MOST_MOVES = 30;

	public Limits {
		via = List.copyOf(via);
		avoid = List.copyOf(avoid);
		avoidFamilies = List.copyOf(avoidFamilies);
		avoidKinds = List.copyOf(avoidKinds);
		avoidTracks = List.copyOf(avoidTracks);
		basis = List.copyOf(basis);
	}

	/**
	 * No limit but the number of moves.
	 * @param maxMoves the most moves that a path may have
	 * @return the limit
	 */
	static Limits of(int maxMoves) {
		return new Limits(maxMoves, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}

	Limits withMaxMoves(int moves) {
		return new Limits(moves, this.maxMonths, this.maxPayDip, this.via, this.avoid, this.avoidFamilies,
				this.avoidKinds, this.avoidTracks, this.basis);
	}

	Limits withMaxMonths(@Nullable Integer months) {
		return new Limits(this.maxMoves, months, this.maxPayDip, this.via, this.avoid, this.avoidFamilies,
				this.avoidKinds, this.avoidTracks, this.basis);
	}

	Limits withMaxPayDip(@Nullable Integer dip) {
		return new Limits(this.maxMoves, this.maxMonths, dip, this.via, this.avoid, this.avoidFamilies, this.avoidKinds,
				this.avoidTracks, this.basis);
	}

	Limits withVia(List<RoleId> roles) {
		return new Limits(this.maxMoves, this.maxMonths, this.maxPayDip, roles, this.avoid, this.avoidFamilies,
				this.avoidKinds, this.avoidTracks, this.basis);
	}

	Limits withAvoid(List<RoleId> roles) {
		return new Limits(this.maxMoves, this.maxMonths, this.maxPayDip, this.via, roles, this.avoidFamilies,
				this.avoidKinds, this.avoidTracks, this.basis);
	}

	Limits withAvoidFamilies(List<String> families) {
		return new Limits(this.maxMoves, this.maxMonths, this.maxPayDip, this.via, this.avoid, families,
				this.avoidKinds, this.avoidTracks, this.basis);
	}

	Limits withAvoidKinds(List<MoveKind> kinds) {
		return new Limits(this.maxMoves, this.maxMonths, this.maxPayDip, this.via, this.avoid, this.avoidFamilies,
				kinds, this.avoidTracks, this.basis);
	}

	Limits withAvoidTracks(List<Track> tracks) {
		return new Limits(this.maxMoves, this.maxMonths, this.maxPayDip, this.via, this.avoid, this.avoidFamilies,
				this.avoidKinds, tracks, this.basis);
	}

	Limits withBasis(List<Basis> bases) {
		return new Limits(this.maxMoves, this.maxMonths, this.maxPayDip, this.via, this.avoid, this.avoidFamilies,
				this.avoidKinds, this.avoidTracks, bases);
	}

}
