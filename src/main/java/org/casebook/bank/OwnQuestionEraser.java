package org.casebook.bank;

import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes an erased teacher's name out of their questions, which stay with the answers to them. */
@Component
class OwnQuestionEraser {

    private final QuestionVersionRepository versions;
    private final QuestionBank bank;

    OwnQuestionEraser(QuestionVersionRepository versions, QuestionBank bank) {
        this.versions = versions;
        this.bank = bank;
    }

    @EventListener
    void erase(PersonErased erased) {
        for (var version : versions.findByOwnerId(erased.person().id())) {
            if (version.rewrite(erased.withoutNames(version.body()))) {
                bank.forget(version.id());
            }
        }
    }
}
