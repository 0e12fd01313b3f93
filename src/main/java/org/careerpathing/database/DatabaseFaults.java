package org.careerpathing.database;

import java.io.IOException;
import java.util.function.Predicate;

import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * What went wrong with the database, told from an exception and its causes.
 */
public final class DatabaseFaults {

	private DatabaseFaults() {
	}

	/**
	 * Whether it is gone, unreachable, at its limits, or no longer lets us in: nothing
	 * that the caller did.
	 * @param ex the exception
	 * @return whether it is
	 */
	public static boolean isUnavailable(Throwable ex) {
		return any(ex,
				(cause) -> isLost(cause) || cause instanceof SecurityException || cause instanceof RetryableException
						|| isWithoutConnection(cause) || isOutOfOrder(cause) || isNotCommitted(cause));
	}

	/**
	 * Whether the database ended a query because it took too long. While it waits for a
	 * lock, the code is that of any other end.
	 * @param ex the exception
	 * @return whether it did
	 */
	public static boolean isOutOfTime(Throwable ex) {
		return hasCode(ex, "TransactionTimedOut") || hasCode(ex, "LockClientStopped")
				|| hasCode(ex, "Transaction.Terminated");
	}

	/**
	 * Whether the caller's bookmark is none of this database.
	 * @param ex the exception
	 * @return whether it is
	 */
	public static boolean isInvalidBookmark(Throwable ex) {
		return hasCode(ex, "InvalidBookmark");
	}

	/**
	 * Whether to read once more may help: a connection was lost, or the database says so.
	 * Where no connection is free, more requests only make it worse.
	 * @param ex the exception
	 * @return whether it may
	 */
	public static boolean isWorthAnotherTry(Throwable ex) {
		return any(ex, (cause) -> isLost(cause) || cause instanceof RetryableException) && !isOutOfTime(ex)
				&& !any(ex, DatabaseFaults::isWithoutConnection);
	}

	private static boolean isLost(Throwable cause) {
		return cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException
				|| cause instanceof IOException;
	}

	/** A database whose disk is full neither begins nor ends a transaction. */
	private static boolean isOutOfOrder(Throwable cause) {
		return cause instanceof DatabaseException broken && broken.code().startsWith("Neo.DatabaseError.Transaction.");
	}

	/**
	 * Where the database refuses to commit, Spring rolls back what is closed already, and
	 * throws that instead of what the database said.
	 */
	private static boolean isNotCommitted(Throwable cause) {
		return cause instanceof IllegalStateException
				&& String.valueOf(cause.getMessage()).startsWith("Transaction must be open");
	}

	private static boolean isWithoutConnection(Throwable cause) {
		return cause instanceof ClientException
				&& String.valueOf(cause.getMessage()).contains("Unable to acquire connection");
	}

	private static boolean hasCode(Throwable ex, String part) {
		return any(ex, (cause) -> cause instanceof Neo4jException neo4j && neo4j.code().contains(part));
	}

	private static boolean any(Throwable ex, Predicate<Throwable> test) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (test.test(cause)) {
				return true;
			}
		}
		return false;
	}

}
