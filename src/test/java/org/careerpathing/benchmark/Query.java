package org.careerpathing.benchmark;

import java.net.http.HttpRequest;
import java.util.List;

/**
 * A question to the service.
 *
 * @param request the question
 * @param costs the costs of the paths that are right, in millionths, best first; empty
 * where the answer is not compared
 */
record Query(HttpRequest request, List<Long> costs) {

}
