package org.casebook.support;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.TestWatcher;

/** Remembers the first step of a class that failed. */
class StepsExtension implements ExecutionCondition, TestWatcher {

    private static final Namespace NAMESPACE = Namespace.create(StepsExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var failed = context.getTestMethod().isEmpty() ? null : steps(context).get("failed", String.class);
        return failed == null
                ? ConditionEvaluationResult.enabled(null)
                : ConditionEvaluationResult.disabled("skipped because " + failed + " failed");
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        steps(context)
                .computeIfAbsent("failed", _ -> context.getRequiredTestMethod().getName());
    }

    private static Store steps(ExtensionContext context) {
        return context.getParent().orElseThrow().getStore(NAMESPACE);
    }
}
