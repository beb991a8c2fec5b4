package org.casebook.report;

import java.time.Instant;
import java.util.UUID;
import org.casebook.course.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * What a student has reported.
 *
 * @param version of the question
 * @param open whether the teacher hasn't done with it, so that it can still be changed
 * @param seenAt when a teacher first read it as it is, or null
 * @param answer what a teacher says to it, or null
 */
public record OwnReport(
        UUID version,
        Question question,
        Reason reason,
        String text,
        Instant madeAt,
        boolean open,
        @Nullable Instant seenAt,
        @Nullable String answer) {}
