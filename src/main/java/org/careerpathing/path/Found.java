package org.careerpathing.path;

import java.util.List;

/**
 * What a search found.
 *
 * @param paths the paths in their order
 * @param search how it went
 * @param data the version of the data
 */
record Found(List<Path> paths, PathAnswer.Search search, long data) {

	/**
	 * A path that was found.
	 *
	 * @param roles the ids of its roles
	 * @param cost what it costs, in points, skills that are learned on the way counted
	 * once
	 * @param countedCost what its moves cost one by one
	 * @param months months until the arrival
	 */
	record Path(List<String> roles, double cost, double countedCost, int months) {

	}

}
