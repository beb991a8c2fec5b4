package org.casebook.livequestion;

import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing stays of what an erased person has answered: the question is open, and who votes now is counted at its end. */
@Component
record LiveQuestionEraser(LiveVoteRepository votes) {

    @EventListener
    void erase(PersonErased erased) {
        votes.deleteBy(erased.person().id());
    }
}
