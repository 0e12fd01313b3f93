package org.careerpathing.picture;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the elements of a drawing. Everything goes through the XML writer, so no text
 * can become markup.
 */
final class SvgText {

	private static final String NAMESPACE = "http://www.w3.org/2000/svg";

	private final XMLStreamWriter xml;

	SvgText(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/** Opens a drawing with its background. */
	void open(double width, double height, String title, String description) throws XMLStreamException {
		String across = Stroke.number(width);
		String down = Stroke.number(height);
		this.xml.writeStartElement("svg");
		this.xml.writeDefaultNamespace(NAMESPACE);
		attributes("class", SvgStyle.ROOT, "width", across, "height", down, "viewBox", "0 0 " + across + " " + down,
				"role", "img", "aria-labelledby", "career-picture-title career-picture-description", "font-family",
				SvgStyle.TEXT);
		element("title", title, "id", "career-picture-title");
		element("desc", description, "id", "career-picture-description");
		element("style", SvgStyle.sheet());
		empty("rect", "class", "paper", "width", across, "height", down, "rx", "12");
	}

	/** Opens a group, with the whole of what it shows as its tooltip. */
	void group(String style, String tooltip) throws XMLStreamException {
		this.xml.writeStartElement("g");
		attributes("class", style);
		element("title", tooltip);
	}

	void end() throws XMLStreamException {
		this.xml.writeEndElement();
	}

	void empty(String name, String... attributes) throws XMLStreamException {
		this.xml.writeEmptyElement(name);
		attributes(attributes);
	}

	/** Lines of text below each other, the first one's middle at the height given. */
	void lines(TextBlock block, double x, double y, double lineHeight, double size, String... attributes)
			throws XMLStreamException {
		double middle = y;
		for (String line : block.lines()) {
			this.xml.writeStartElement("text");
			// No font has its middle at the same place; a third of the letters' size is
			// near it in all.
			attributes("x", Stroke.number(x), "y", Stroke.number(middle + size * 0.35), "font-size",
					Stroke.number(size));
			attributes(attributes);
			this.xml.writeCharacters(line);
			this.xml.writeEndElement();
			middle += lineHeight;
		}
	}

	private void element(String name, String text, String... attributes) throws XMLStreamException {
		this.xml.writeStartElement(name);
		attributes(attributes);
		this.xml.writeCharacters(text);
		this.xml.writeEndElement();
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			this.xml.writeAttribute(attributes[i], attributes[i + 1]);
		}
	}

}
