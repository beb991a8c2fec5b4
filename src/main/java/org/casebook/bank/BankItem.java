package org.casebook.bank;

import java.util.UUID;
import org.casebook.adaptive.TestItem;
import org.casebook.course.question.Question;

/**
 * A question as the engine sees it.
 *
 * @param version the version in the database
 * @param item the engine's parameters; its id is the question's
 */
public record BankItem(UUID version, Question question, TestItem item) {}
