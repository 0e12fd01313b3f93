/**
 * How fast the service answers, and what else would answer. Not a test: it is run by
 * hand, see {@code docs/benchmark.md}.
 */
@NullMarked
package org.careerpathing.benchmark;

import org.jspecify.annotations.NullMarked;
