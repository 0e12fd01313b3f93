package org.careerpathing.picture;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Drawings without script: roles as stations, moves as lines with the colour of their
 * kind, dashed where their evidence is thin.
 */
@Component
class Svg implements PictureFormat {

	private static final int MOST_STATIONS = 100;

	private static final int MOST_LINES = 250;

	/** With more lines than this, what is written on them hides more than it says. */
	private static final int MOST_LABELLED = 80;

	@Override
	public MediaType type() {
		return MediaType.parseMediaType(PictureTypes.SVG);
	}

	@Override
	public String write(Picture whole) {
		Picture picture = whole.atMost(MOST_STATIONS, MOST_LINES);
		if (picture.lines().size() > MOST_LABELLED) {
			picture = new Picture(picture.title(), picture.description(), picture.notice(), picture.stations(),
					picture.lines().stream().map(Line::unlabelled).toList());
		}
		List<StationSign> stations = picture.stations().stream().map(StationSign::of).toList();
		List<TextBlock> labels = picture.lines().stream().map(LineSign::label).toList();
		Layout layout = Layout.of(picture, stations.stream().map(StationSign::box).toList(),
				labels.stream().map(LineSign::box).toList());
		Frame frame = Frame.around(picture, layout);
		StringWriter text = new StringWriter();
		try {
			var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			SvgText svg = new SvgText(xml);
			svg.open(frame.width(), frame.height(), picture.title(), picture.description());
			frame.write(svg);
			for (int i = 0; i < labels.size(); i++) {
				LineSign.write(svg, picture.lines().get(i), labels.get(i), layout.tracks().get(i), frame.left(),
						frame.top());
			}
			for (int i = 0; i < stations.size(); i++) {
				stations.get(i).write(svg, layout.boxes().get(i), frame.left(), frame.top());
			}
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("A picture could not be written as SVG.", ex);
		}
		return text + "\n";
	}

}
