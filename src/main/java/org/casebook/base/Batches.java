package org.casebook.base;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works off what may be a whole school's rows, some in a transaction, so that none is held for long. */
@Component
public record Batches(TransactionTemplate transaction) {

    private static final int AT_ONCE = 500;

    /**
     * Works until nothing is left.
     *
     * @param next gives at most as many of what is left as it is asked for; what is done is no more among them
     * @return how many there were
     */
    public <T> int workOff(IntFunction<List<T>> next, Consumer<T> work) {
        int done = 0;
        for (var some = next.apply(AT_ONCE); !some.isEmpty(); some = next.apply(AT_ONCE)) {
            var page = some;
            transaction.executeWithoutResult(_ -> page.forEach(work));
            done += some.size();
        }
        return done;
    }
}
