package org.casebook.authoring;

import org.casebook.base.RowLocks;
import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When somebody is erased, the questions that they wrote stay for the school, without their name. */
@Component
class QuestionAuthorEraser {

    private final OwnQuestionRepository questions;
    private final RowLocks locks;

    QuestionAuthorEraser(OwnQuestionRepository questions, RowLocks locks) {
        this.questions = questions;
        this.locks = locks;
    }

    @EventListener
    void forget(PersonErased erased) {
        questions.idsOf(erased.person().id()).forEach(id -> locks.hold(OwnQuestionRecord.class, id)
                .ifPresent(question -> question.rewrite(erased::withoutNames)));
    }
}
