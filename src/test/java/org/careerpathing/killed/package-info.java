/**
 * The service and its database, killed while they are used.
 */
@NullMarked
package org.careerpathing.killed;

import org.jspecify.annotations.NullMarked;
