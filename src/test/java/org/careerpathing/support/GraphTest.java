package org.careerpathing.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole service on a real Neo4j, asked through a {@code RestTestClient}.
 * The graph is empty at first: each test fills its {@link TestGraph}. All such tests
 * share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "career-pathing.graph.load=never", "career-pathing.search.time-limit-seconds=60",
		"career-pathing.plan-ahead=false", "career-pathing.requests-per-minute=0",
		"career-pathing.imports.folder=target/imports", "career-pathing.browser.url=http://localhost:7474/browser/" })
@AutoConfigureMockMvc
@AutoConfigureRestTestClient
@Import(TestGraph.class)
@ContextConfiguration(initializers = TestNeo4jInitializer.class)
public @interface GraphTest {

}
