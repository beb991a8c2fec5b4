package org.casebook.support;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Gives each test the same seeds, whichever tests of its application ran before it. */
class SameSeeds implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext context) {
        if (context.hasApplicationContext()) {
            context.getApplicationContext().getBeanProvider(TestSeeds.class).ifAvailable(TestSeeds::again);
        }
    }
}
