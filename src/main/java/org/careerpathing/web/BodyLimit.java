package org.careerpathing.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Refuses bodies of more than {@value #BYTES} bytes, whether their length is announced or
 * not.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

	static final int BYTES = 1_000_000;

	private final HandlerExceptionResolver resolver;

	BodyLimit(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
		this.resolver = resolver;
	}

	static Problem tooLarge() {
		return new Problem(ProblemType.BODY_TOO_LARGE,
				"The body has more than " + BYTES + " bytes. Send it in smaller parts.");
	}

	/** Files that are sent have a limit of their own, and are never held in memory. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > BYTES) {
			this.resolver.resolveException(request, response, null, tooLarge());
		}
		else {
			chain.doFilter(new Limited(request), response);
		}
	}

	private static final class Limited extends HttpServletRequestWrapper {

		Limited(HttpServletRequest request) {
			super(request);
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new Counting(super.getInputStream());
		}

	}

	private static final class Counting extends ServletInputStream {

		private final ServletInputStream body;

		private int count;

		Counting(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			int read = this.body.read();
			return (read < 0) ? read : counted(1, read);
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = this.body.read(bytes, offset, length);
			return (read < 0) ? read : counted(read, read);
		}

		private int counted(int more, int result) {
			this.count += more;
			if (this.count > BYTES) {
				throw tooLarge();
			}
			return result;
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
