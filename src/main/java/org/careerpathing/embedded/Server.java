package org.careerpathing.embedded;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.facade.GraphDatabaseDependencies;
import org.neo4j.server.CommunityBootstrapper;

/**
 * The server of Neo4j, which stops when it is told to. By itself it would stop as soon as
 * the JVM begins to end, while the service still answers what was begun.
 */
class Server extends CommunityBootstrapper {

	/** Longer than the service takes to end; only for one that never says so. */
	private static final int PATIENCE_SECONDS = 60;

	private final CountDownLatch told = new CountDownLatch(1);

	@Override
	protected DatabaseManagementService createNeo(Config config, boolean daemon,
			GraphDatabaseDependencies dependencies) {
		DatabaseManagementService all = super.createNeo(config, daemon, dependencies);
		return (DatabaseManagementService) Proxy.newProxyInstance(Server.class.getClassLoader(),
				new Class<?>[] { DatabaseManagementService.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("shutdown")) {
						this.told.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
					}
					try {
						return method.invoke(all, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				});
	}

	/**
	 * Whether the database can be used: the server starts without it too.
	 */
	boolean opensItsDatabase() {
		return getDatabaseManagementService().database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable();
	}

	/**
	 * Stops it, and writes down all that it holds in memory.
	 */
	void end() {
		this.told.countDown();
		DatabaseManagementService databases = getDatabaseManagementService();
		if (!isEnding()) {
			stop();
		}
		else if (databases != null) {
			// Its own hook does the same, and stop() would fail.
			databases.shutdown();
		}
	}

	private static boolean isEnding() {
		Thread probe = new Thread(() -> {
		});
		try {
			Runtime.getRuntime().addShutdownHook(probe);
			Runtime.getRuntime().removeShutdownHook(probe);
			return false;
		}
		catch (IllegalStateException ex) {
			return true;
		}
	}

}
