package org.casebook.bank;

import java.time.Instant;
import java.util.UUID;
import org.casebook.course.question.Question;

/**
 * A teacher's question as it was worded at some time.
 *
 * @param version the version in the database
 * @param inUse whether students get it
 */
public record QuestionEdition(UUID version, Question question, Instant recordedAt, boolean inUse) {}
