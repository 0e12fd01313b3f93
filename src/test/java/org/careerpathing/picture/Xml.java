package org.careerpathing.picture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Reads XML as strictly as any reader does.
 */
public final class Xml {

	private Xml() {
	}

	/**
	 * Reads a document.
	 * @param text its text
	 * @return the document
	 * @throws AssertionError where it is none
	 */
	public static Document read(String text) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
		}
		catch (Exception ex) {
			throw new AssertionError("It is no XML: " + text, ex);
		}
	}

	/**
	 * The elements of a name.
	 * @param document where they are
	 * @param name the name, or * for all
	 * @return the elements
	 */
	public static List<Element> all(Document document, String name) {
		NodeList nodes = document.getElementsByTagNameNS("*", name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

	/**
	 * The groups of a class.
	 * @param document a drawing
	 * @param style the class
	 * @return the groups that have it
	 */
	public static List<Element> groups(Document document, String style) {
		return all(document, "g").stream()
			.filter((group) -> List.of(group.getAttribute("class").split(" ")).contains(style))
			.toList();
	}

}
