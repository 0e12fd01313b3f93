package org.careerpathing.importing.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.careerpathing.importing.format.Format;

import org.springframework.stereotype.Component;

/**
 * The formats that files can be in, by name.
 */
@Component
class Formats {

	private final Map<String, Format> byName = new TreeMap<>();

	Formats(List<Format> formats) {
		formats.forEach((format) -> this.byName.put(format.name(), format));
	}

	List<Format> all() {
		return List.copyOf(this.byName.values());
	}

	Optional<Format> find(String name) {
		return Optional.ofNullable(this.byName.get(name));
	}

}
