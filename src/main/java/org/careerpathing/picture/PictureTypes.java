package org.careerpathing.picture;

/**
 * The media types of pictures.
 */
public final class PictureTypes {

	/** A drawing without script, for pages and documents. */
	public static final String SVG = "image/svg+xml";

	/** Text from which Mermaid draws a flowchart. */
	public static final String MERMAID = "text/vnd.mermaid";

	/** Text from which Graphviz draws a graph. */
	public static final String GRAPHVIZ = "text/vnd.graphviz";

	/** Nodes and edges with their data, for graph tools. */
	public static final String GRAPHML = "application/graphml+xml";

	private PictureTypes() {
	}

}
