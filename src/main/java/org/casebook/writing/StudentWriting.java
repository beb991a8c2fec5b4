package org.casebook.writing;

import java.time.Instant;
import java.util.UUID;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * How far a student of the class is.
 *
 * @param answer null where nothing is begun
 * @param savedAt when they wrote last, or null
 * @param handedInAt or null
 */
public record StudentWriting(
        Person student,
        @Nullable UUID answer,
        int words,
        @Nullable Instant savedAt,
        @Nullable Instant handedInAt,
        boolean late,
        boolean onPaper) {

    public boolean isHandedIn() {
        return handedInAt != null;
    }
}
