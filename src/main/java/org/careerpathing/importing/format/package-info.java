/**
 * The formats that imports can be in: what their files say, in the terms of the graph.
 */
@NullMarked
package org.careerpathing.importing.format;

import org.jspecify.annotations.NullMarked;
