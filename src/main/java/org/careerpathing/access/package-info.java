/**
 * Who may do what: open access on this machine, API keys, or tokens of an authorization
 * server. Each endpoint says with {@code web.Needs} which scope it asks for; what says
 * nothing is closed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "command", "cypher", "start", "web" })
package org.careerpathing.access;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
