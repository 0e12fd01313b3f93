package org.careerpathing.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where everything of a picture stands, in pixels. The same picture is always laid out in
 * the same way.
 *
 * @param width width of the whole
 * @param height height of the whole
 * @param boxes the place of each station, in their order
 * @param tracks the course of each line, in their order
 */
record Layout(double width, double height, List<Box> boxes, List<Track> tracks) {

	/** Wider than this, a picture is laid out from top to bottom if that is narrower. */
	private static final double WIDE = 1100;

	/** With more stations than this, no direction makes a picture fit a page. */
	private static final int MANY = 40;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	/**
	 * A rectangle.
	 *
	 * @param x its left side
	 * @param y its top
	 * @param width its width
	 * @param height its height
	 */
	record Box(double x, double y, double width, double height) {

	}

	/**
	 * A point.
	 *
	 * @param x from the left
	 * @param y from the top
	 */
	record Point(double x, double y) {

	}

	/**
	 * The course of a line.
	 *
	 * @param points at least two, from the station that is left to the one it leads to
	 * @param labels the place of its label; empty where it has none
	 */
	record Track(List<Point> points, List<Box> labels) {

	}

	/**
	 * Lays a picture out.
	 * @param picture the picture
	 * @param stations how large each of its stations is, in their order; x and y do not
	 * matter
	 * @param labels how large the label of each of its lines is, in their order; without
	 * a width where there is none
	 * @return the places
	 */
	static Layout of(Picture picture, List<Box> stations, List<Box> labels) {
		Layout right = of(picture, stations, labels, Direction.RIGHT);
		if (right.width <= WIDE || stations.size() > MANY) {
			return right;
		}
		Layout down = of(picture, stations, labels, Direction.DOWN);
		return (down.width < right.width) ? down : right;
	}

	private static Layout of(Picture picture, List<Box> stations, List<Box> labels, Direction direction) {
		ElkNode root = ElkGraphUtil.createGraph();
		set(root, direction);
		Map<String, ElkNode> byId = new HashMap<>();
		List<ElkNode> nodes = new ArrayList<>();
		for (int i = 0; i < stations.size(); i++) {
			ElkNode node = ElkGraphUtil.createNode(root);
			node.setDimensions(stations.get(i).width(), stations.get(i).height());
			nodes.add(node);
			byId.put(picture.stations().get(i).id(), node);
		}
		List<ElkEdge> edges = new ArrayList<>();
		for (int i = 0; i < labels.size(); i++) {
			Line line = picture.lines().get(i);
			ElkEdge edge = ElkGraphUtil.createSimpleEdge(byId.get(line.from()), byId.get(line.to()));
			if (labels.get(i).width() > 0) {
				// Labels without a text are not placed.
				ElkLabel label = ElkGraphUtil.createLabel("label", edge);
				label.setDimensions(labels.get(i).width(), labels.get(i).height());
				label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
				label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
			}
			edges.add(edge);
		}
		new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
		return new Layout(root.getWidth(), root.getHeight(),
				nodes.stream()
					.map((node) -> new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight()))
					.toList(),
				edges.stream().map(Layout::track).toList());
	}

	private static void set(ElkNode root, Direction direction) {
		root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		root.setProperty(CoreOptions.DIRECTION, direction);
		root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		root.setProperty(CoreOptions.RANDOM_SEED, 1);
		root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
		root.setProperty(CoreOptions.SPACING_NODE_NODE, 26.0);
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 26.0);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
		root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		// The first path is to run above the second one where they could change places.
		root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
	}

	private static Track track(ElkEdge edge) {
		ElkEdgeSection section = edge.getSections().getFirst();
		List<Point> points = new ArrayList<>();
		points.add(new Point(section.getStartX(), section.getStartY()));
		for (ElkBendPoint bend : section.getBendPoints()) {
			points.add(new Point(bend.getX(), bend.getY()));
		}
		points.add(new Point(section.getEndX(), section.getEndY()));
		return new Track(points,
				edge.getLabels()
					.stream()
					.map((label) -> new Box(label.getX(), label.getY(), label.getWidth(), label.getHeight()))
					.toList());
	}

}
