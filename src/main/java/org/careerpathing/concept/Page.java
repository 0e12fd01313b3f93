package org.careerpathing.concept;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Some of the hits of a search.
 *
 * @param dataVersion the version of the data that was searched
 * @param items the hits, best first
 * @param next what to send as {@code cursor} for the next page; null on the last one
 * @param <T> a hit
 */
public record Page<T>(long dataVersion, List<T> items, @Nullable String next) {

	public Page {
		items = List.copyOf(items);
	}

	/**
	 * Cuts a page.
	 * @param dataVersion the version of the data
	 * @param rows up to one more than the page is to have
	 * @param limit how many hits the page may have
	 * @param item the hit of a row
	 * @param cursor its sort key
	 * @param <R> a row
	 * @param <T> a hit
	 * @return the page
	 */
	public static <R, T> Page<T> of(long dataVersion, Collection<R> rows, int limit, Function<R, T> item,
			Function<R, Cursor> cursor) {
		List<R> kept = rows.stream().limit(limit).toList();
		return new Page<>(dataVersion, kept.stream().map(item).toList(),
				(rows.size() > limit) ? cursor.apply(kept.getLast()).toString() : null);
	}

	/**
	 * The answer with a {@code Link} to the next page.
	 * @param request the request for this page
	 * @return the answer
	 */
	public ResponseEntity<Page<T>> answer(HttpServletRequest request) {
		return withLink(request, this, this.next);
	}

	/**
	 * A page of any kind with a {@code Link} to the next one.
	 * @param request the request for this page
	 * @param page the page
	 * @param next what to send as {@code cursor} for the next page; null on the last one
	 * @param <P> the kind of page
	 * @return the answer
	 */
	public static <P> ResponseEntity<P> withLink(HttpServletRequest request, P page, @Nullable String next) {
		if (next == null) {
			return ResponseEntity.ok(page);
		}
		Map<String, String> values = request.getParameterMap()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue()[0]));
		values.put("cursor", next);
		UriComponentsBuilder address = UriComponentsBuilder.newInstance();
		values.keySet().stream().sorted().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		String query = address.encode().buildAndExpand(values).getQuery();
		return ResponseEntity.ok()
			.header(HttpHeaders.LINK, "<" + request.getRequestURI() + "?" + query + ">; rel=\"next\"")
			.body(page);
	}

}
