package org.careerpathing.database;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.DatabaseException;

import org.springframework.dao.NonTransientDataAccessResourceException;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseFaultsTests {

	/** The first two came from a server whose disk was full: docs/operating.md. */
	@ParameterizedTest
	@CsvSource({ "Neo.DatabaseError.Transaction.TransactionCommitFailed, true",
			"Neo.DatabaseError.Transaction.TransactionStartFailed, true",
			"Neo.DatabaseError.Statement.ExecutionFailed, false" })
	void tellsADatabaseOutOfOrderFromAQueryThatIsWrong(String code, boolean unavailable) {
		Exception ex = new NonTransientDataAccessResourceException("said by Spring", new DatabaseException(code, "no"));
		assertThat(DatabaseFaults.isUnavailable(ex)).isEqualTo(unavailable);
		assertThat(DatabaseFaults.isWorthAnotherTry(ex)).isFalse();
	}

}
