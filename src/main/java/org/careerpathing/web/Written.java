package org.careerpathing.web;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What a PUT has written.
 *
 * @param body what is there now
 * @param created whether there was nothing before
 * @param version its version
 * @param address where it is
 * @param <T> what was written
 */
public record Written<T>(T body, boolean created, long version, String address) {

	/**
	 * The answer: 201 with {@code Location} when it is new, 200 otherwise, and the new
	 * {@code ETag}.
	 * @return the answer
	 */
	public ResponseEntity<T> answer() {
		ResponseEntity.BodyBuilder answer = this.created ? ResponseEntity.created(URI.create(this.address))
				: ResponseEntity.status(HttpStatus.OK);
		return answer.eTag(EntityTags.of(this.version)).body(this.body);
	}

}
