package org.careerpathing.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpenLoopTests {

	private static final int COUNT = 20;

	private static final double PER_SECOND = 100;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final Caller caller = new Caller();

	private final Tally tally = new Tally();

	private HttpServer server;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(this.threads);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.caller.close();
		this.server.stop(0);
		this.threads.close();
	}

	@Test
	void goesOnAskingWhileNoAnswerComes() {
		CountDownLatch all = new CountDownLatch(COUNT);
		serve((exchange) -> {
			all.countDown();
			try {
				boolean _ = all.await(30, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				throw new IOException(ex);
			}
			answer(exchange, 200, "{}");
		});
		run(() -> question(List.of()));
		Tally.Outcome outcome = this.tally.take();
		assertThat(all.getCount()).isZero();
		assertThat(outcome.served().getTotalCount()).isEqualTo(COUNT);
		// The first one was answered when the last one had been asked, 19 times 10 ms
		// later.
		assertThat(outcome.percentile(100)).isGreaterThan(180);
	}

	@Test
	void countsTheTimeFromWhenAQuestionWasDueEvenWhereItIsAskedLate() {
		serve((exchange) -> answer(exchange, 200, "{}"));
		AtomicInteger asked = new AtomicInteger();
		run(() -> {
			if (asked.incrementAndGet() == 2) {
				sleep(Duration.ofMillis(500));
			}
			return question(List.of());
		});
		Tally.Outcome outcome = this.tally.take();
		// All but the first one were due within the time that was slept away.
		assertThat(outcome.percentile(50)).isGreaterThan(250);
		assertThat(outcome.late().getMaxValue()).isGreaterThan(400_000);
	}

	@Test
	void tellsWhatIsServedFromWhatIsShedAndWhatFails() {
		AtomicInteger number = new AtomicInteger();
		serve((exchange) -> {
			switch (number.getAndIncrement() % 5) {
				case 0 -> answer(exchange, 500, "{}");
				case 1 -> answer(exchange, 503, "{}");
				case 2 -> shed(exchange, 503);
				case 3 -> shed(exchange, 429);
				default -> answer(exchange, 200, "{}");
			}
		});
		run(() -> question(List.of()));
		Tally.Outcome outcome = this.tally.take();
		assertThat(outcome.errors()).isEqualTo(Map.of("500 to /", 4L, "503 to /", 4L));
		assertThat(outcome.shed()).isEqualTo(8);
		assertThat(outcome.served().getTotalCount()).isEqualTo(4);
	}

	@Test
	void comparesCosts() {
		serve((exchange) -> answer(exchange, 200, """
				{"paths": [{"totals": {"cost": 2.5}}]}"""));
		AtomicInteger number = new AtomicInteger();
		run(() -> switch (number.getAndIncrement() % 4) {
			case 0 -> question(List.of(2_500_000L));
			case 1 -> question(List.of(2_500_001L));
			default -> question(List.of());
		});
		Tally.Outcome outcome = this.tally.take();
		assertThat(outcome.compared()).isEqualTo(10);
		assertThat(outcome.wrong()).isEqualTo(5);
		assertThat(outcome.example()).endsWith("costs [2500000], not [2500001]");
	}

	private void run(Supplier<Query> questions) {
		new OpenLoop(this.caller, questions).run(PER_SECOND, Duration.ofMillis(200), this.tally);
	}

	private void serve(HttpHandler handler) {
		this.server.createContext("/", handler);
	}

	private Query question(List<Long> costs) {
		return new Query(
				HttpRequest.newBuilder(URI.create("http://localhost:" + this.server.getAddress().getPort() + "/"))
					.build(),
				costs);
	}

	private static void shed(HttpExchange exchange, int status) throws IOException {
		exchange.getResponseHeaders().add("Retry-After", "1");
		answer(exchange, status, "{}");
	}

	private static void answer(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		try (exchange) {
			exchange.sendResponseHeaders(status, bytes.length);
			exchange.getResponseBody().write(bytes);
		}
	}

	private static void sleep(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
