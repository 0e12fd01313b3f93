/**
 * What roles and skills have in common: ids, retirement, searching by words, paging and
 * near misses.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cypher", "web" })
package org.careerpathing.concept;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
