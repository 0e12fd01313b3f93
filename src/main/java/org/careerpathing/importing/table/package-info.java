/**
 * Reading files of rows and columns, one row at a time.
 */
@NullMarked
package org.careerpathing.importing.table;

import org.jspecify.annotations.NullMarked;
