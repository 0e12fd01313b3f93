package org.careerpathing.support;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Skips a test where there is no Chromium, gives it one otherwise, closes what it opened,
 * and keeps a picture of it where it failed.
 */
class ChromiumExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

	private static final Namespace OURS = Namespace.create(ChromiumExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return ChromiumProcess.executable()
			.map((file) -> ConditionEvaluationResult.enabled("Chromium is " + file))
			.orElseGet(() -> ConditionEvaluationResult
				.disabled("No Chromium was found: install one (Debian: chromium), or name it with -Dchromium=FILE."));
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Chromium.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		ChromiumProcess process = context.getRoot()
			.getStore(OURS)
			.computeIfAbsent(ChromiumProcess.class, (key) -> ChromiumProcess.start(), ChromiumProcess.class);
		return context.getStore(OURS)
			.computeIfAbsent(Chromium.class, (key) -> new Chromium(process.browser()), Chromium.class);
	}

	@Override
	public void afterTestExecution(ExtensionContext context) {
		Chromium chromium = context.getStore(OURS).get(Chromium.class, Chromium.class);
		if (chromium != null && context.getExecutionException().isPresent()) {
			String test = context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName();
			chromium.pictures("failed-" + test.replaceAll("[^A-Za-z0-9]+", "-"));
		}
	}

}
