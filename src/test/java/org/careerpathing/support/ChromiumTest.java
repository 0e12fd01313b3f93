package org.careerpathing.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of what people see: the whole service on a real Neo4j and a real port, opened in
 * the Chromium of this machine, and skipped where there is none. Test methods take a
 * {@link Chromium}. The graph is empty at first: each test fills its {@link TestGraph}.
 * All such tests share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT,
		properties = { "career-pathing.graph.load=never", "career-pathing.search.time-limit-seconds=60",
				"career-pathing.plan-ahead=false", "career-pathing.requests-per-minute=0",
				"career-pathing.imports.folder=target/imports" })
@Import(TestGraph.class)
@ContextConfiguration(initializers = ServedInitializer.class)
public @interface ChromiumTest {

}
