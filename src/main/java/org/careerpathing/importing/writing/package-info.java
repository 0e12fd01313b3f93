/**
 * Writing what an import brings: compared with the graph first, and only what differs.
 */
@NullMarked
package org.careerpathing.importing.writing;

import org.jspecify.annotations.NullMarked;
