package org.careerpathing.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the container sends what failed outside of our endpoints, such as a method that
 * it does not let through: it becomes a problem of the fixed list too.
 */
@RestController
@Hidden
class ErrorProblems implements ErrorController {

	@Public
	@RequestMapping("${spring.web.error.path:/error}")
	void error(HttpServletRequest request) {
		HttpStatus status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)
				? HttpStatus.resolve(code) : null;
		ProblemType type = ProblemType.of((status != null) ? status : HttpStatus.NOT_FOUND);
		throw new Problem(type, type.title() + ".");
	}

}
