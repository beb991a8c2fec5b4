package org.casebook.attempt;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is measured of the quizzes while Casebook runs: docs/running.md names the figures. An answer's time ends when it is
 * on the disk, so that it has to be taken after the other listeners.
 */
@Component
@Order
public class AttemptMeters implements TransactionExecutionListener {

    private final Timer answers;
    private final Timer engine;

    AttemptMeters(MeterRegistry registry, AttemptRepository attempts) {
        this.answers = Timer.builder("casebook.answers")
                .description("Answers, from their arrival in the service to the disk")
                .publishPercentileHistogram()
                .register(registry);
        this.engine = Timer.builder("casebook.engine")
                .description("Estimating and choosing the next question, without the database")
                .publishPercentileHistogram()
                .register(registry);
        Gauge.builder("casebook.attempts.open", attempts, AttemptRepository::countByOpenForIsNotNull)
                .description("Quizzes that are under way")
                .register(registry);
    }

    /** The current transaction takes an answer; of several, the first one's time is taken. */
    void answering() {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, Timer.start());
        }
    }

    /** Something that the engine works out. */
    <T> T engine(Supplier<T> work) {
        return Objects.requireNonNull(engine.record(work));
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        var sample = TransactionSynchronizationManager.unbindResourceIfPossible(this);
        if (sample instanceof Timer.Sample answer && failure == null) {
            answer.stop(answers);
        }
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }
}
