package org.careerpathing.importing.job;

import java.io.IOException;
import java.nio.file.Path;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.careerpathing.web.Problem;
import org.careerpathing.web.ProblemType;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses files before they are taken in where there is no room for them. While they
 * arrive they are kept in the folder for temporary files.
 */
@Component
class RoomForFiles extends OncePerRequestFilter {

	private final DiskSpace disk;

	private final Path folder;

	private final HandlerExceptionResolver resolver;

	RoomForFiles(DiskSpace disk, @Value("${spring.servlet.multipart.location:${java.io.tmpdir}}") Path folder,
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
		this.disk = disk;
		this.folder = folder;
		this.resolver = resolver;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.disk.lacks(this.folder, Math.max(0, request.getContentLengthLong()))) {
			this.resolver.resolveException(request, response, null, new Problem(ProblemType.INSUFFICIENT_STORAGE,
					"The files cannot be taken: the disk for temporary files has no room for them. Nothing was "
							+ "imported. Make room, or let spring.servlet.multipart.location lead to a larger disk."));
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
