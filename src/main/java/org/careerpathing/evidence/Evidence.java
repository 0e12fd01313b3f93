package org.careerpathing.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a transition or a requirement rests on, and who says so.
 *
 * @param basis the kind of evidence; null where the data does not say
 * @param sources who says so, by id
 * @param voices number of independent sources: those that retell the same work count once
 * @param weak whether the evidence is too thin to rely on
 * @param weakness why it is weak; null unless it is
 */
public record Evidence(@Nullable Basis basis, List<SourceRef> sources, int voices, boolean weak,
		@Nullable String weakness) {

	public Evidence {
		sources = List.copyOf(sources);
	}

	/**
	 * Evidence with its voices counted.
	 * @param basis the kind of evidence, where known
	 * @param sources who says so
	 * @param weakness why it is weak, or null
	 * @return the evidence
	 */
	public static Evidence of(@Nullable Basis basis, List<SourceRef> sources, @Nullable String weakness) {
		long voices = sources.stream()
			.map((source) -> (source.origin() != null) ? source.origin() : source.id())
			.distinct()
			.count();
		return new Evidence(basis, sources, (int) voices, weakness != null, weakness);
	}

	/**
	 * Whether nobody saw it or says so outright, or what there is does not carry it.
	 * @param basis the kind of evidence; null where the data does not say
	 * @param weak whether the evidence is too thin to rely on
	 * @return whether it is
	 */
	public static boolean isThin(@Nullable Basis basis, boolean weak) {
		return weak || (basis != Basis.STATED && basis != Basis.OBSERVED);
	}

}
