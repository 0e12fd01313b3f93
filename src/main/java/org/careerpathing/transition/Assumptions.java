package org.careerpathing.transition;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The values that answers count with where the data gives none. An answer that uses one
 * says so; none is ever shown as if it were known.
 *
 * @param months time in a role before a move, in months
 * @param level level of a required skill, 0 to 5
 * @param importance importance of a required skill, 0 to 1
 * @param learning learning of a move into a role whose requirements are unknown, in
 * importance-weighted levels
 */
@ConfigurationProperties("career-pathing.assume")
public record Assumptions(@DefaultValue("24") int months, @DefaultValue("3.0") double level,
		@DefaultValue("1.0") double importance, @DefaultValue("10.0") double learning) {

}
