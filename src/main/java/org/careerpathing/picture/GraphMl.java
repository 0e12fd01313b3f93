package org.careerpathing.picture;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Nodes and edges with their data, as GraphML.
 */
@Component
class GraphMl implements PictureFormat {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	@Override
	public MediaType type() {
		return MediaType.parseMediaType(PictureTypes.GRAPHML);
	}

	@Override
	public String write(Picture picture) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("graphml");
			xml.writeDefaultNamespace(NAMESPACE);
			Map<String, String> nodeKeys = new LinkedHashMap<>();
			picture.stations().forEach((station) -> types(nodeKeys, data(station)));
			Map<String, String> edgeKeys = new LinkedHashMap<>();
			picture.lines().forEach((line) -> types(edgeKeys, data(line)));
			writeKeys(xml, "node", nodeKeys);
			writeKeys(xml, "edge", edgeKeys);
			xml.writeStartElement("graph");
			xml.writeAttribute("id", "careers");
			xml.writeAttribute("edgedefault", "directed");
			xml.writeStartElement("desc");
			xml.writeCharacters(picture.title());
			xml.writeEndElement();
			for (Station station : picture.stations()) {
				xml.writeStartElement("node");
				xml.writeAttribute("id", station.id());
				writeData(xml, "node", data(station));
				xml.writeEndElement();
			}
			for (Line line : picture.lines()) {
				xml.writeStartElement("edge");
				xml.writeAttribute("source", line.from());
				xml.writeAttribute("target", line.to());
				writeData(xml, "edge", data(line));
				xml.writeEndElement();
			}
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("A picture could not be written as GraphML.", ex);
		}
		return text + "\n";
	}

	private static Map<String, Object> data(Station station) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("title", station.title());
		if (station.level() != null) {
			data.put("level", station.level());
		}
		data.putAll(station.facts());
		return data;
	}

	private static Map<String, Object> data(Line line) {
		Map<String, Object> data = new LinkedHashMap<>();
		if (line.kind() != null) {
			data.put("kind", line.kind().name());
		}
		data.putAll(line.facts());
		return data;
	}

	private static void types(Map<String, String> keys, Map<String, Object> data) {
		data.forEach((name, value) -> keys.putIfAbsent(name, switch (value) {
			case Integer _ -> "int";
			case Long _ -> "long";
			case Double _ -> "double";
			case Boolean _ -> "boolean";
			default -> "string";
		}));
	}

	private static void writeKeys(XMLStreamWriter xml, String of, Map<String, String> keys) throws XMLStreamException {
		for (Map.Entry<String, String> key : keys.entrySet()) {
			xml.writeEmptyElement("key");
			xml.writeAttribute("id", of + "-" + key.getKey());
			xml.writeAttribute("for", of);
			xml.writeAttribute("attr.name", key.getKey());
			xml.writeAttribute("attr.type", key.getValue());
		}
	}

	private static void writeData(XMLStreamWriter xml, String of, Map<String, Object> data) throws XMLStreamException {
		for (Map.Entry<String, Object> entry : data.entrySet()) {
			xml.writeStartElement("data");
			xml.writeAttribute("key", of + "-" + entry.getKey());
			xml.writeCharacters(PlainText.of(String.valueOf(entry.getValue())));
			xml.writeEndElement();
		}
	}

}
