package org.casebook.authoring.ui;

import com.vaadin.flow.router.RouterLink;
import org.casebook.authoring.OwnQuestion;

/** The way to a teacher's own question, for the pages that lead there. */
public final class QuestionLinks {

    private QuestionLinks() {}

    /** @param questionId the question's id in the bank */
    public static RouterLink edit(String text, String questionId) {
        return new RouterLink(text, QuestionView.class, QuestionView.address(OwnQuestion.idOf(questionId)));
    }
}
