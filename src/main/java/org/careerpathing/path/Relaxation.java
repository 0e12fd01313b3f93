package org.careerpathing.path;

import java.util.List;

/**
 * A question with one or more limits loosened.
 *
 * @param reason why the limit closes every path, if loosening it opens one
 * @param change what was loosened, for a person
 * @param parameters what was loosened, for a program
 * @param question the question that it makes
 */
record Relaxation(NoPath.Reason reason, String change, List<NoPath.Changed> parameters, PathQuestion question) {

}
