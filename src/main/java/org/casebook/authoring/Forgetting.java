package org.casebook.authoring;

import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When somebody is erased, the questions that they wrote stay for the school, without their name. */
@Component("authoringForgetting")
class Forgetting {

    private final OwnQuestionRepository questions;

    Forgetting(OwnQuestionRepository questions) {
        this.questions = questions;
    }

    @EventListener
    void forget(PersonErased erased) {
        questions
                .findByOwnerIdOrderBySavedAtDesc(erased.person().id())
                .forEach(question -> question.rewrite(erased::withoutNames));
    }
}
