package org.careerpathing.picture;

/**
 * An answer that can be drawn. An endpoint that returns one names the media types of
 * {@link PictureTypes} that it gives, after JSON.
 */
public interface Pictured {

	/**
	 * What is to be seen.
	 * @return the picture
	 */
	Picture picture();

}
