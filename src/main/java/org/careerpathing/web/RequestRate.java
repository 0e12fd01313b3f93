package org.careerpathing.web;

import java.io.IOException;
import java.net.InetAddress;
import java.security.Principal;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.LongAdder;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets each client ask only so often. A client is whoever is logged in, and otherwise an
 * address. Each instance of the service counts by itself, in memory.
 */
@Component
@Order(0)
public class RequestRate extends OncePerRequestFilter {

	/** Clients that are remembered; those that were silent the longest are forgotten. */
	private static final int CLIENTS = 100_000;

	private static final Duration WINDOW = Duration.ofMinutes(1);

	private final int perMinute;

	private final HandlerExceptionResolver resolver;

	private final LoadingCache<String, Bucket> buckets;

	private final LongAdder refused = new LongAdder();

	/**
	 * The limit.
	 * @param perMinute how many requests a client may send within a minute; 0 for any
	 * number
	 * @param resolver answers those that are too many
	 */
	RequestRate(@Value("${career-pathing.requests-per-minute:12000}") int perMinute,
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
		if (perMinute < 0) {
			throw new IllegalArgumentException("career-pathing.requests-per-minute has to be 0 (no limit) or more.");
		}
		this.perMinute = perMinute;
		this.resolver = resolver;
		// After a silence of the whole window the bucket is full again: a new one is the
		// same.
		this.buckets = Caffeine.newBuilder().maximumSize(CLIENTS).expireAfterAccess(WINDOW).build((client) -> bucket());
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.perMinute).refillGreedy(this.perMinute, WINDOW))
			.build();
	}

	/**
	 * How many requests were refused since the start.
	 * @return their number
	 */
	public long refused() {
		return this.refused.sum();
	}

	/** Health, metrics and the pages to read are free. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.perMinute == 0 || !request.getRequestURI().startsWith(request.getContextPath() + "/v1/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ConsumptionProbe probe = this.buckets.get(client(request)).tryConsumeAndReturnRemaining(1);
		response.setHeader("RateLimit-Policy", "\"client\";q=" + this.perMinute + ";w=" + WINDOW.toSeconds());
		response.setHeader("RateLimit", "\"client\";r=" + probe.getRemainingTokens() + ";t="
				+ Duration.ofNanos(probe.getNanosToWaitForReset()).plusMillis(999).toSeconds());
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		this.refused.increment();
		this.resolver.resolveException(request, response, null,
				new Problem(ProblemType.TOO_MANY_REQUESTS,
						"More than " + this.perMinute
								+ " requests within a minute. Go on after Retry-After, and more slowly.")
					.retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill())));
	}

	private static String client(HttpServletRequest request) {
		Principal user = request.getUserPrincipal();
		return (user != null) ? "user " + user.getName() : "address " + network(request.getRemoteAddr());
	}

	/**
	 * Whoever has one address of IPv6 has a whole /64 of them, and would be as many
	 * clients.
	 */
	private static String network(String address) {
		if (!address.contains(":")) {
			return address;
		}
		try {
			byte[] bytes = InetAddress.ofLiteral(address).getAddress();
			return (bytes.length == 16) ? HexFormat.of().formatHex(Arrays.copyOf(bytes, 8)) : address;
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
