/**
 * The page as people see it, in Chromium.
 */
@NullMarked
package org.careerpathing.explorer;

import org.jspecify.annotations.NullMarked;
