/**
 * O*NET, a large public career graph, as data to test against. It lies beside the
 * project, not in it; tests that need it are skipped where it is absent.
 */
@NullMarked
package org.careerpathing.onet;

import org.jspecify.annotations.NullMarked;
