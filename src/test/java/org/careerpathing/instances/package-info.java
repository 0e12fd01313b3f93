/**
 * Several instances of the service on one database.
 */
@NullMarked
package org.careerpathing.instances;

import org.jspecify.annotations.NullMarked;
