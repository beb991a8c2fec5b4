package org.casebook.assignment;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What students have begun of an assignment, as it is asked before it is taken back; for where quizzes are taken to say. */
public interface BegunWork {

    /**
     * Who has begun.
     *
     * @param begun who has an attempt at the quiz, or has read in a section since it opened
     * @param atWork who has an attempt open
     */
    record Begun(Set<UUID> begun, Set<UUID> atWork) {

        public Begun {
            begun = Set.copyOf(begun);
            atWork = Set.copyOf(atWork);
        }
    }

    /** Who has begun so far. */
    Begun of(Assignment assignment, Collection<UUID> students);

    /**
     * Keeps students from beginning a quiz until the transaction ends: whoever is about to has begun when this returns, or
     * waits and finds what has become of the assignment. Its class is held before.
     */
    void hold(Collection<UUID> students);
}
