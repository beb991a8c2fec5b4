package org.casebook.bank;

import java.util.UUID;
import org.casebook.adaptive.TestItem;
import org.casebook.adaptive.Testlet;
import org.casebook.course.question.Question;

/**
 * A question as the engine sees it.
 *
 * @param version the version in the database
 * @param item the engine's parameters; its id is the question's
 */
public record BankItem(UUID version, Question question, TestItem item) {

    /**
     * A question as it counts when it is asked: with a discount where it is one of a set.
     *
     * @param alone what it would count alone
     */
    static BankItem of(UUID version, Question question, TestItem alone) {
        var stimulus = question.stimulus();
        return new BankItem(
                version,
                question,
                stimulus == null
                        ? alone
                        : Testlet.of(stimulus.questions().size()).discounted(alone));
    }
}
