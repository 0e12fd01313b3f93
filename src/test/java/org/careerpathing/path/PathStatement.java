package org.careerpathing.path;

import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;

/**
 * The search as the service sends it to the database, without the service: the same file,
 * the same parameters, the same wider beams.
 */
public class PathStatement {

	private final Driver driver;

	private final CareerPaths paths;

	private final SearchLimits limits;

	public PathStatement(Driver driver, CareerPaths paths, SearchLimits limits) {
		this.driver = driver;
		this.paths = paths;
		this.limits = limits;
	}

	/**
	 * Asks the database.
	 * @param question what is asked
	 * @return one row a path
	 */
	public List<Record> ask(PathQuestion question) {
		List<Record> rows = List.of();
		for (int beam : this.limits.beams()) {
			rows = this.driver.executableQuery(CareerPaths.BEST_PATHS.text())
				.withParameters(this.paths.parameters(question, beam))
				.withConfig(org.neo4j.driver.QueryConfig.builder().withRouting(RoutingControl.READ).build())
				.execute()
				.records();
			if (rows.isEmpty() || rows.getFirst().get("exact").asBoolean()) {
				break;
			}
		}
		return rows;
	}

}
