package org.careerpathing.change;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.careerpathing.change.Change.Concept;
import org.careerpathing.change.Change.Event;
import org.jspecify.annotations.Nullable;

/**
 * A change that was noted.
 *
 * @param version the version of the data that it made
 * @param at when it was made
 * @param by how: by the API or by an import
 * @param importId the import; null where there is none
 * @param concept what kind of thing was changed
 * @param id the role or skill; the role of a requirement or a tool, the origin of a
 * transition
 * @param other the skill of a requirement or a tool, the target of a transition; null
 * otherwise
 * @param event what happened to it
 * @param properties what changed; of something that an import made, with all that it gave
 */
public record RecordedChange(long version, Instant at, Origin by, @Nullable String importId, Concept concept, String id,
		@Nullable String other, Event event, List<Property> properties) {

	/** How a change was made. */
	@Schema(name = "ChangeOrigin")
	public enum Origin {

		API, IMPORT

	}

	/**
	 * A property that changed.
	 *
	 * @param name its name
	 * @param before its value before; null where it was not known
	 * @param after its value after; null where it is not known
	 */
	@Schema(name = "ChangedProperty")
	public record Property(String name, @Nullable Object before, @Nullable Object after) {

	}

}
