package org.careerpathing.web;

import java.io.IOException;
import java.net.InetAddress;
import java.security.Principal;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
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
		this.resolver.resolveException(request, response, null,
				tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill())));
	}

	private Problem tooMany(Duration wait) {
		this.refused.increment();
		return new Problem(ProblemType.TOO_MANY_REQUESTS,
				"More than " + this.perMinute + " requests within a minute. Go on after Retry-After, and more slowly.")
			.retryAfter(wait);
	}

	/**
	 * Whether an address has to wait before it may do what counts for many requests.
	 * Counts nothing.
	 * @param request the request
	 * @param requests how many it would count for
	 * @return the refusal; empty where it has not to wait
	 */
	public Optional<Problem> refusal(HttpServletRequest request, int requests) {
		if (this.perMinute == 0) {
			return Optional.empty();
		}
		EstimationProbe probe = this.buckets.get(address(request))
			.estimateAbilityToConsume(Math.min(requests, this.perMinute));
		return probe.canBeConsumed() ? Optional.empty()
				: Optional.of(tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill())));
	}

	/**
	 * Counts what is worse than one request against the address.
	 * @param request the request
	 * @param requests how many it counts for
	 */
	public void spend(HttpServletRequest request, int requests) {
		if (this.perMinute > 0) {
			this.buckets.get(address(request)).tryConsumeAsMuchAsPossible(requests);
		}
	}

	private static String client(HttpServletRequest request) {
		Principal user = request.getUserPrincipal();
		return (user != null) ? "user " + user.getName() : address(request);
	}

	private static String address(HttpServletRequest request) {
		return "address " + network(request.getRemoteAddr());
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
