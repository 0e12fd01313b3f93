@NullMarked
package org.careerpathing.access;

import org.jspecify.annotations.NullMarked;
