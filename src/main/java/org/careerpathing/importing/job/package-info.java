/**
 * Imports as jobs: sent or named on the command line, run one after the other, and run
 * again where they were broken off.
 */
@NullMarked
package org.careerpathing.importing.job;

import org.jspecify.annotations.NullMarked;
