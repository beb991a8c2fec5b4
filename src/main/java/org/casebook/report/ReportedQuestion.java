package org.casebook.report;

import java.time.Instant;
import java.util.UUID;
import org.casebook.course.question.Question;

/**
 * A question with reports on it, as the inbox lists it.
 *
 * @param version of the question
 * @param own whether the reader wrote it
 * @param reports how many there are
 * @param unread how many of them no teacher has read
 * @param latest when the last of them was made
 */
public record ReportedQuestion(UUID version, Question question, boolean own, int reports, int unread, Instant latest) {}
