package org.careerpathing.onet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.careerpathing.support.GraphTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * A test on O*NET. Where the data is absent it is skipped, and nothing is started for it.
 * The graph is loaded once for all tests of a class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "org.careerpathing.onet.SharedData#isThere",
		disabledReason = "O*NET is not in ../shared/data, nor where -Dshared-data points to")
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface OnetTest {

}
