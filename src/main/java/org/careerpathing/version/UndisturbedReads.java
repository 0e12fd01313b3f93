package org.careerpathing.version;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

import org.careerpathing.web.Problem;
import org.careerpathing.web.Turns;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads without a write in between. The database lets what others commit be seen at once,
 * in the middle of a transaction and even of a statement; so an answer that was put
 * together while somebody wrote may be half of one version and half of the next. Such a
 * one is thrown away and asked for again. Where writes do not leave enough time, the last
 * try holds them up.
 */
@Component
class UndisturbedReads {

	private static final int TRIES = 5;

	/** After so long no further try begins that writes may disturb. */
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	/**
	 * After the first try, and three times as long after each further one: a large commit
	 * takes some time until it is all there, and its writer has the lock until then.
	 */
	private static final Duration PAUSE = Duration.ofMillis(10);

	private final DataVersion version;

	private final Turns turns;

	private final PlatformTransactionManager transactions;

	private final Duration timeLimit;

	UndisturbedReads(DataVersion version, Turns turns, PlatformTransactionManager transactions,
			@Value("${career-pathing.search.time-limit-seconds:5}s") Duration timeLimit) {
		this.version = version;
		this.turns = turns;
		this.transactions = transactions;
		this.timeLimit = timeLimit;
	}

	/**
	 * Reads.
	 * @param read what is read; it is repeated where it was disturbed
	 * @return what was read, all of it of one version of the data
	 * @throws Throwable what the reading throws where no write is to blame
	 */
	Object read(Reading read) throws Throwable {
		long start = System.nanoTime();
		long last = start;
		long pause = PAUSE.toNanos();
		for (int tries = 1; tries <= TRIES && System.nanoTime() - start < PATIENCE.toNanos(); tries++) {
			last = System.nanoTime();
			long before = this.version.settled();
			try {
				Object answer = read.read();
				if (this.version.current() == before) {
					return answer;
				}
			}
			catch (RuntimeException ex) {
				if (isOfTheDatabase(ex) || this.version.current() == before) {
					throw ex;
				}
			}
			if (tries < TRIES) {
				LockSupport.parkNanos(pause);
				pause *= 3;
			}
		}
		TransactionTemplate alone = alone(Duration.ofNanos(System.nanoTime() - last));
		return this.turns.take(() -> Objects.requireNonNull(alone.execute((status) -> {
			status.setRollbackOnly();
			this.version.lock();
			return unchecked(read);
		})));
	}

	/**
	 * What is read joins this transaction, whose time limit takes the place of its own:
	 * that of a search, or more for what is allowed more and took it.
	 */
	private TransactionTemplate alone(Duration took) {
		TransactionTemplate alone = new TransactionTemplate(this.transactions);
		alone.setTimeout((int) Math.max(this.timeLimit.toSeconds(), 1 + 2 * took.toSeconds()));
		return alone;
	}

	/** Of what it read nothing is known then, and asking again is for others to do. */
	private static boolean isOfTheDatabase(RuntimeException ex) {
		return ex instanceof DataAccessException || ex instanceof TransactionException || ex instanceof Neo4jException
				|| (ex instanceof Problem problem && problem.getStatusCode().is5xxServerError());
	}

	private static Object unchecked(Reading read) {
		try {
			return read.read();
		}
		catch (RuntimeException | Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Something that reads the graph. */
	interface Reading {

		Object read() throws Throwable;

	}

}
