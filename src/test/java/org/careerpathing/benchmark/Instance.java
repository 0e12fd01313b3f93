package org.careerpathing.benchmark;

import java.net.URI;

import org.neo4j.driver.Driver;

/**
 * A service that runs on this machine.
 *
 * @param address where it listens
 * @param pid the number of its process
 * @param database a connection to its database, past it
 */
record Instance(URI address, long pid, Driver database) {

}
