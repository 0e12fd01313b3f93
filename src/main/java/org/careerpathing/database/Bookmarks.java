package org.careerpathing.database;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.neo4j.driver.Bookmark;

import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Lets a caller read what it wrote, whichever instance of the service and whichever
 * member of a cluster it asks next: the answer to a write has a bookmark, and a request
 * with that bookmark waits until the database that answers it has come as far. Within one
 * instance that holds without it.
 */
@Component
class Bookmarks implements Supplier<Set<Bookmark>> {

	/** The header, of the answer to a write and of later requests; several by comma. */
	static final String HEADER = "X-Bookmark";

	private static final String SEPARATOR = ",";

	private static final Set<String> SAFE = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(),
			HttpMethod.OPTIONS.name());

	/** The bookmarks of the request that this thread answers. */
	@Override
	public Set<Bookmark> get() {
		return request().map((web) -> web.getRequest().getHeader(HEADER))
			.map((sent) -> Arrays.stream(sent.split(SEPARATOR))
				.map(String::strip)
				.filter((one) -> !one.isEmpty())
				.map(Bookmark::from)
				.collect(Collectors.toUnmodifiableSet()))
			.orElse(Set.of());
	}

	@EventListener
	void written(Neo4jBookmarksUpdatedEvent event) {
		request().filter((web) -> !SAFE.contains(web.getRequest().getMethod())).ifPresent((web) -> {
			HttpServletResponse response = web.getResponse();
			if (response != null && !response.isCommitted()) {
				response.setHeader(HEADER,
						event.getBookmarks()
							.stream()
							.map(Bookmark::value)
							.sorted()
							.collect(Collectors.joining(SEPARATOR)));
			}
		});
	}

	private static Optional<ServletRequestAttributes> request() {
		return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.filter(ServletRequestAttributes.class::isInstance)
			.map(ServletRequestAttributes.class::cast);
	}

}
