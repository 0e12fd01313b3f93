/**
 * What an import brings, checked and put in order on disk before any of it is written.
 */
@NullMarked
package org.careerpathing.importing.staging;

import org.jspecify.annotations.NullMarked;
