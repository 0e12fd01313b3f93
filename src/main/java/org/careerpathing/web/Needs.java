package org.careerpathing.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The scope that a caller needs for an endpoint. Goes on the method, never on the class,
 * so that each new endpoint is thought of: one with neither this nor {@link Public} is
 * closed to everybody.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

	/**
	 * The scope.
	 * @return the least that opens the endpoint
	 */
	Scope value();

}
