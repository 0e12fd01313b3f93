package org.careerpathing.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careerpathing.cypher.Rows;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * The sources that an answer names, by id. A query returns the ids that each claim
 * carries and, once, the sources themselves.
 */
public final class SourceIndex {

	private final Map<String, SourceRef> sources;

	private static final String UNSOURCED = "No source is named";

	private SourceIndex(Map<String, SourceRef> sources) {
		this.sources = sources;
	}

	/**
	 * The sources of a row.
	 * @param row the row
	 * @param key its list of sources
	 * @return the index
	 */
	public static SourceIndex of(MapAccessor row, String key) {
		return of(Rows.list(row, key, SourceIndex::source));
	}

	static SourceIndex of(Collection<SourceRef> sources) {
		return new SourceIndex(
				sources.stream().collect(Collectors.toMap(SourceRef::id, Function.identity(), (one, same) -> one)));
	}

	static SourceRef source(MapAccessor row) {
		return new SourceRef(Rows.required(row, "id"), Rows.text(row, "title"), Rows.text(row, "author"),
				Rows.text(row, "published"), Rows.text(row, "url"), Rows.text(row, "origin"));
	}

	/**
	 * Who says so. An id without a source is kept: it is then all that is known.
	 * @param ids ids of sources
	 * @return the sources in the order of the ids
	 */
	public List<SourceRef> refs(Collection<String> ids) {
		return ids.stream().map(this::ref).toList();
	}

	private SourceRef ref(String id) {
		SourceRef known = this.sources.get(id);
		return (known != null) ? known : new SourceRef(id, null, null, null, null, null);
	}

	/**
	 * The evidence that a relationship carries in {@code basis} and {@code sources}. What
	 * is said to be stated, but neither names a source nor was imported, is weak.
	 * @param row its properties
	 * @param weakness why it is weak, or null
	 * @return the evidence
	 */
	public Evidence evidence(MapAccessor row, @Nullable String weakness) {
		Basis basis = Rows.constant(row, "basis", Basis.class);
		List<SourceRef> said = refs(Rows.texts(row, "sources"));
		boolean unsourced = basis == Basis.STATED && said.isEmpty() && Rows.text(row, "importedBy") == null;
		return Evidence.of(basis, said, (weakness == null && unsourced) ? UNSOURCED : weakness);
	}

	/**
	 * A statement.
	 * @param row its properties
	 * @return the statement with its sources
	 */
	public Statement statement(MapAccessor row) {
		return new Statement(Rows.required(row, "id"), Rows.required(row, "topic"), Rows.required(row, "text"),
				Rows.constant(row, "basis", Basis.class), refs(Rows.texts(row, "sources")));
	}

}
