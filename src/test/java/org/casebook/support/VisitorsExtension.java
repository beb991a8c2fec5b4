package org.casebook.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests their visitors, and keeps pictures of the windows of a test that failed. */
class VisitorsExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(VisitorsExtension.class);
    private static final Path PICTURES = Path.of("target", "browser-failures");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // The root's store closes the school after the last test of the run.
        var school = context.getRoot().getStore(NAMESPACE).computeIfAbsent(DemoSchool.class);
        return context.getStore(NAMESPACE).computeIfAbsent(Visitors.class, _ -> new Visitors(school));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visitors = context.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
        if (visitors == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            visitors.photograph(
                    PICTURES,
                    context.getRequiredTestClass().getSimpleName() + "."
                            + context.getRequiredTestMethod().getName());
        }
        visitors.leave();
        assertThat(visitors.faults()).isEmpty();
    }
}
