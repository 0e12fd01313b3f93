package org.careerpathing.path;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hard a search tries.
 *
 * @param beams how many beginnings of paths each round keeps: the first number first, and
 * the next one where the answer is not certain to be exact. After the last, the answer
 * says that it is not
 * @param timeLimitSeconds how long a search may take, in seconds; the database ends it
 * then
 */
@ConfigurationProperties("career-pathing.search")
public record SearchLimits(@DefaultValue( {
		"32", "256", "2048" }) List<Integer> beams, @DefaultValue("5") int timeLimitSeconds){

	public SearchLimits {
		beams = List.copyOf(beams);
		if (beams.isEmpty() || beams.stream().anyMatch((beam) -> beam < 1)) {
			throw new IllegalArgumentException("career-pathing.search.beams has to be a list of numbers from 1.");
		}
	}

}
