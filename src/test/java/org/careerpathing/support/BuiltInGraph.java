package org.careerpathing.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.careerpathing.importing.Graphs;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The tests of a class ask about the built-in graph: it is loaded before the first of
 * them. Beside {@link GraphTest} or {@link ChromiumTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BuiltInGraph.Loader.class)
public @interface BuiltInGraph {

	/** Empties the database, and loads the graph. */
	class Loader implements BeforeAllCallback {

		@Override
		public void beforeAll(ExtensionContext test) {
			ApplicationContext context = SpringExtension.getApplicationContext(test);
			context.getBean(TestGraph.class).reset();
			context.getBean(Graphs.class).load("classpath:graph/product-management");
		}

	}

}
