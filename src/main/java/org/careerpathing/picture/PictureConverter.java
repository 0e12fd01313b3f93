package org.careerpathing.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.careerpathing.web.Turns;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/**
 * Writes answers as pictures where a client asks for one. To lay a picture out takes a
 * processor as a search does, so it waits for its turn like one.
 */
@Component
class PictureConverter implements HttpMessageConverter<Pictured> {

	private final List<PictureFormat> formats;

	private final Turns turns;

	PictureConverter(List<PictureFormat> formats, Turns turns) {
		this.formats = formats;
		this.turns = turns;
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
		return Pictured.class.isAssignableFrom(type) && mediaType != null && format(mediaType) != null;
	}

	@Override
	public List<MediaType> getSupportedMediaTypes() {
		return this.formats.stream().map(PictureFormat::type).toList();
	}

	@Override
	public List<MediaType> getSupportedMediaTypes(Class<?> type) {
		return Pictured.class.isAssignableFrom(type) ? getSupportedMediaTypes() : List.of();
	}

	@Override
	public Pictured read(Class<? extends Pictured> type, HttpInputMessage input) {
		throw new HttpMessageNotReadableException("Pictures are written only.", input);
	}

	@Override
	public void write(Pictured answer, @Nullable MediaType mediaType, HttpOutputMessage output) throws IOException {
		PictureFormat format = (mediaType != null) ? format(mediaType) : null;
		if (format == null) {
			throw new IllegalArgumentException("There are no pictures of type " + mediaType + ".");
		}
		byte[] picture = this.turns.take(() -> format.write(answer.picture())).getBytes(StandardCharsets.UTF_8);
		output.getHeaders().setContentType(format.type());
		output.getHeaders().setContentLength(picture.length);
		output.getBody().write(picture);
	}

	private @Nullable PictureFormat format(MediaType mediaType) {
		return this.formats.stream()
			.filter((format) -> format.type().equalsTypeAndSubtype(mediaType))
			.findFirst()
			.orElse(null);
	}

}
