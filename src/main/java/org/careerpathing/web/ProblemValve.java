package org.careerpathing.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/**
 * Answers requests that Tomcat refuses before any of our code sees them, such as an
 * address with a broken escape, with a problem document instead of a page. Tomcat makes
 * it by name.
 */
public class ProblemValve extends ErrorReportValve {

	private static final String DOCUMENT = """
			{"type":"%s","title":"%s","status":%d,"detail":"The request is not well-formed HTTP: check the address and the headers."}""";

	@Override
	protected void report(Request request, Response response, Throwable throwable) {
		// The body is written once, and only where nothing has been answered yet.
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		ProblemType type = ProblemType.of(HttpStatusCode.valueOf(response.getStatus()));
		byte[] body = DOCUMENT.formatted(type.uri(), type.title(), response.getStatus())
			.getBytes(StandardCharsets.UTF_8);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setContentLength(body.length);
		try {
			response.getOutputStream().write(body);
			response.finishResponse();
		}
		catch (IOException ex) {
			// The caller is gone: there is nobody to tell.
		}
	}

}
