/**
 * The packaged jar in a process of its own, with a database, without one, and with one
 * that goes away.
 */
@NullMarked
package org.careerpathing.health;

import org.jspecify.annotations.NullMarked;
