package org.careerpathing.picture;

import org.springframework.http.MediaType;

/**
 * A way to write pictures down.
 */
interface PictureFormat {

	/**
	 * What it writes.
	 * @return the media type, with UTF-8 where it is text
	 */
	MediaType type();

	/**
	 * Writes a picture.
	 * @param picture the picture
	 * @return its text
	 */
	String write(Picture picture);

}
