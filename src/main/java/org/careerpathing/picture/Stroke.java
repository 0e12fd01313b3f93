package org.careerpathing.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.careerpathing.picture.Layout.Point;

/**
 * Lines with round corners and a head, as SVG path data.
 */
final class Stroke {

	private static final double ROUND = 9;

	private static final double HEAD = 10;

	private static final double HALF_HEAD = 5.5;

	private Stroke() {
	}

	/**
	 * The line, up to its head.
	 * @param points its course, two at least
	 * @return the path data
	 */
	static String line(List<Point> points) {
		List<Point> course = new ArrayList<>(points);
		course.set(course.size() - 1, towards(points.getLast(), points.get(points.size() - 2), HEAD - 2, 1));
		StringBuilder data = new StringBuilder("M").append(at(course.getFirst()));
		for (int i = 1; i < course.size() - 1; i++) {
			Point corner = course.get(i);
			data.append('L').append(at(towards(corner, course.get(i - 1), ROUND, 0.5)));
			data.append('Q').append(at(corner)).append(' ').append(at(towards(corner, course.get(i + 1), ROUND, 0.5)));
		}
		return data.append('L').append(at(course.getLast())).toString();
	}

	/**
	 * The head at the end of a line.
	 * @param points the course of the line, two at least
	 * @return the path data
	 */
	static String head(List<Point> points) {
		Point tip = points.getLast();
		Point foot = towards(tip, points.get(points.size() - 2), HEAD, 1);
		double length = Math.hypot(tip.x() - foot.x(), tip.y() - foot.y());
		double across = (length == 0) ? 0 : HALF_HEAD / length;
		double x = (tip.y() - foot.y()) * across;
		double y = (tip.x() - foot.x()) * across;
		return "M" + at(tip) + "L" + at(new Point(foot.x() + x, foot.y() - y)) + "L"
				+ at(new Point(foot.x() - x, foot.y() + y)) + "Z";
	}

	/** Never more than a part of the way: with half of it, two corners never overlap. */
	private static Point towards(Point from, Point to, double length, double most) {
		double whole = Math.hypot(to.x() - from.x(), to.y() - from.y());
		double part = (whole == 0) ? 0 : Math.min(length, whole * most) / whole;
		return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
	}

	private static String at(Point point) {
		return number(point.x()) + "," + number(point.y());
	}

	/**
	 * A number of pixels.
	 * @param value the number
	 * @return with one decimal at most
	 */
	static String number(double value) {
		String text = String.format(Locale.ROOT, "%.1f", value);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

}
