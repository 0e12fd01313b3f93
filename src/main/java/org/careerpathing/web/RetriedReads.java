package org.careerpathing.web;

import java.lang.reflect.Method;
import java.time.Duration;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.careerpathing.database.DatabaseFaults;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tries an endpoint that only reads up to three times where the connection to the
 * database was lost: so the restart of one member of a cluster, or a connection that a
 * firewall cut, is not seen by callers. Endpoints that write are never tried again.
 */
@Configuration(proxyBeanMethods = false)
class RetriedReads {

	/**
	 * After so long no further try begins: a caller rather knows that there is no answer.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private static final RetryTemplate RETRIES = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(2)
		.delay(Duration.ofMillis(100))
		.multiplier(4)
		.jitter(Duration.ofMillis(50))
		.timeout(PATIENCE)
		.predicate(DatabaseFaults::isWorthAnotherTry)
		.build());

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static DefaultPointcutAdvisor retriedReadsAdvisor() {
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new StaticMethodMatcherPointcut() {

			@Override
			public boolean matches(Method method, Class<?> type) {
				return AnnotatedElementUtils.hasAnnotation(type, RestController.class) && isRead(method);
			}

		}, (MethodInterceptor) RetriedReads::invoke);
		// Around all that goes on within one try.
		advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
		return advisor;
	}

	/** Whether it changes nothing, even where it is asked with a body. */
	static boolean isRead(Method endpoint) {
		Needs needs = endpoint.getAnnotation(Needs.class);
		return endpoint.isAnnotationPresent(GetMapping.class) || (needs != null && needs.value() == Scope.GRAPH_READ);
	}

	private static @Nullable Object invoke(MethodInvocation read) throws Throwable {
		try {
			return RETRIES.<@Nullable Object>execute(() -> ((ProxyMethodInvocation) read).invocableClone().proceed());
		}
		catch (RetryException ex) {
			throw ex.getCause();
		}
	}

}
