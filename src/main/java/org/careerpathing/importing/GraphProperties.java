package org.careerpathing.importing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which graph is loaded when the service starts.
 *
 * @param folder the folder with its CSV files: {@code classpath:…}, {@code file:…}, or a
 * path relative to the working directory
 * @param load when it is loaded
 */
@ConfigurationProperties("career-pathing.graph")
record GraphProperties(@DefaultValue("classpath:graph/product-management") String folder,
		@DefaultValue("if-empty") Load load) {

	enum Load {

		/** When the database holds no role yet: changes made by API stay. */
		IF_EMPTY,

		/**
		 * At every start: what the folder says wins, save what was edited by hand.
		 */
		ALWAYS,

		NEVER

	}

}
