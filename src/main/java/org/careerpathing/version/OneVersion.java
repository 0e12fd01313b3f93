package org.careerpathing.version;

import java.lang.reflect.Method;
import java.util.Objects;

import org.aopalliance.intercept.MethodInterceptor;
import org.careerpathing.web.Needs;
import org.careerpathing.web.Scope;

import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RestController;

/**
 * Has every endpoint that reads the graph answer from one version of it: by its scope,
 * unless it says that it is {@link Unversioned}. Goes within what tries reads again where
 * a connection was lost.
 */
@Configuration(proxyBeanMethods = false)
class OneVersion {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static DefaultPointcutAdvisor oneVersionAdvisor(ObjectProvider<UndisturbedReads> reads) {
		MethodInterceptor undisturbed = (read) -> reads.getObject()
			.read(() -> Objects.requireNonNull(((ProxyMethodInvocation) read).invocableClone().proceed()));
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new StaticMethodMatcherPointcut() {

			@Override
			public boolean matches(Method method, Class<?> type) {
				Needs needs = method.getAnnotation(Needs.class);
				return AnnotatedElementUtils.hasAnnotation(type, RestController.class) && needs != null
						&& needs.value() == Scope.GRAPH_READ && !method.isAnnotationPresent(Unversioned.class);
			}

		}, undisturbed);
		advisor.setOrder(Ordered.LOWEST_PRECEDENCE);
		return advisor;
	}

}
