package org.careerpathing.picture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What is to be seen of an answer, whatever it is drawn with.
 *
 * @param title what it shows, in a few words
 * @param description everything that it shows, for those who do not see it
 * @param notice what has to be said beside it, for instance that there is no path; null
 * for nothing
 * @param stations the roles, the most important first
 * @param lines the moves between them; those of parallel lines follow each other
 */
public record Picture(String title, String description, @Nullable String notice, List<Station> stations,
		List<Line> lines) {

	public Picture {
		title = PlainText.of(title);
		description = PlainText.of(description);
		notice = (notice != null) ? PlainText.of(notice) : null;
		stations = List.copyOf(stations);
		lines = List.copyOf(lines);
	}

	/**
	 * The same with no more than can be drawn; the notice says so.
	 * @param mostStations the most stations
	 * @param mostLines the most lines
	 * @return the first stations and the lines between them
	 */
	Picture atMost(int mostStations, int mostLines) {
		int count = Math.min(mostStations, this.stations.size());
		List<Line> drawn = among(count);
		while (drawn.size() > mostLines && count > 1) {
			count--;
			drawn = among(count);
		}
		// Many lines may join the same two roles.
		drawn = drawn.subList(0, Math.min(drawn.size(), mostLines));
		if (count == this.stations.size() && drawn.size() == this.lines.size()) {
			return this;
		}
		String part = "Drawn are the first " + count + " of " + this.stations.size() + " roles, and " + drawn.size()
				+ " of " + this.lines.size() + " lines.";
		return new Picture(this.title, this.description + " " + part,
				(this.notice != null) ? this.notice + " " + part : part, this.stations.subList(0, count), drawn);
	}

	private List<Line> among(int count) {
		Set<String> ids = this.stations.subList(0, count).stream().map(Station::id).collect(Collectors.toSet());
		return this.lines.stream().filter((line) -> ids.contains(line.from()) && ids.contains(line.to())).toList();
	}

	/** Whether any of its lines is dashed. */
	boolean hasThinLines() {
		return this.lines.stream().anyMatch(Line::thin);
	}

}
