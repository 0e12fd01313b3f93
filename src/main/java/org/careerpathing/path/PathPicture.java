package org.careerpathing.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerpathing.evidence.Evidence;
import org.careerpathing.picture.Line;
import org.careerpathing.picture.Picture;
import org.careerpathing.picture.Station;
import org.careerpathing.role.RoleRef;

/**
 * Draws an answer: a station for each role, and for each path a line from role to role. A
 * move that several paths make has as many lines, and its label once.
 */
final class PathPicture {

	private PathPicture() {
	}

	static Picture of(PathAnswer answer) {
		RoleRef from = answer.question().from();
		RoleRef to = answer.question().to();
		String ends = "from " + from.title() + " to " + to.title();
		Map<String, Station> stations = new LinkedHashMap<>();
		Stream.concat(answer.paths().stream().flatMap((path) -> path.roles().stream()), Stream.of(from, to))
			.forEach((role) -> stations.putIfAbsent(role.id(),
					Station.of(role, role.id().equals(from.id()) || role.id().equals(to.id()))));
		List<Station> roles = List.copyOf(stations.values());
		if (answer.none() != null) {
			return new Picture("No path " + ends, "No path " + ends + ". " + answer.none().detail(),
					answer.none().detail(), roles, List.of());
		}
		String title = count(answer.paths().size(), "path") + " " + ends;
		String description = title + ". "
				+ answer.paths().stream().map(PathPicture::told).collect(Collectors.joining(" "));
		return new Picture(title, description, null, roles, lines(answer.paths()));
	}

	private static List<Line> lines(List<CareerPath> paths) {
		Map<List<String>, List<Integer>> ranks = new LinkedHashMap<>();
		Map<List<String>, Move> moves = new LinkedHashMap<>();
		for (CareerPath path : paths) {
			for (Move move : path.moves()) {
				List<String> ends = List.of(move.from().id(), move.to().id());
				ranks.computeIfAbsent(ends, (_) -> new ArrayList<>()).add(path.rank());
				moves.putIfAbsent(ends, move);
			}
		}
		List<Line> lines = new ArrayList<>();
		moves.forEach((ends, move) -> {
			List<Integer> of = ranks.getOrDefault(ends, List.of());
			for (int rank : of) {
				lines.add(line(move, rank, (rank == of.getFirst()) ? label(move, of, paths.size()) : List.of()));
			}
		});
		return lines;
	}

	private static Line line(Move move, int rank, List<String> label) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("path", rank);
		Evidence evidence = move.evidence();
		String detail = "Path " + rank + ": " + move.from().title() + " to " + move.to().title() + ", "
				+ Line.name(move.kind()).toLowerCase(Locale.ROOT) + ", " + months(move.months())
				+ (evidence.basis() != null ? ", " + evidence.basis().name().toLowerCase(Locale.ROOT) : "")
				+ (evidence.weak() ? ", weak" : "");
		return new Line(move.from().id(), move.to().id(), move.kind(), label,
				Evidence.isThin(evidence.basis(), evidence.weak()), detail, facts);
	}

	/** Where all paths go the same way, their numbers say nothing. */
	private static List<String> label(Move move, List<Integer> ranks, int paths) {
		List<String> label = new ArrayList<>();
		if (paths > 1) {
			label.add((ranks.size() > 1 ? "Paths " : "Path ")
					+ ranks.stream().map(String::valueOf).collect(Collectors.joining(", ")));
		}
		label.add(months(move.months()));
		return label;
	}

	private static String told(CareerPath path) {
		return "Path " + path.rank() + ": " + path.roles().getFirst().title()
				+ path.moves()
					.stream()
					.map((move) -> ", then after " + months(move.months()) + " " + move.to().title())
					.collect(Collectors.joining())
				+ ".";
	}

	private static String months(Months months) {
		return (months.known() != null) ? count(months.known(), "month")
				: count((months.assumed() != null) ? months.assumed() : 0, "month") + " (assumed)";
	}

	private static String count(int number, String of) {
		return number + " " + of + ((number == 1) ? "" : "s");
	}

}
