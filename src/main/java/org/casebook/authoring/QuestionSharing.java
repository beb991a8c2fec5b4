package org.casebook.authoring;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.bank.OwnQuestions;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.question.Question;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who gets the questions that teachers write: which classes, the school, in the end nobody. All of it is for teachers. */
@Service
@Transactional
public class QuestionSharing {

    private final OwnQuestionRepository questions;
    private final OwnQuestions bank;
    private final QuestionAccess access;

    QuestionSharing(OwnQuestionRepository questions, OwnQuestions bank, QuestionAccess access) {
        this.questions = questions;
        this.bank = bank;
        this.access = access;
    }

    /**
     * What others offer to the school, and what the actor's classes use of others' that is no longer offered; the latest
     * saved first.
     */
    @Transactional(readOnly = true)
    public List<OwnQuestion> ofColleagues(Actor actor) {
        actor.require(Role.TEACHER);
        var taken = bank.takenBy(actor).stream().map(OwnQuestion::idOf).collect(Collectors.toSet());
        return access.summaries(actor, questions.ofOthers(actor.id(), taken)).stream()
                .filter(question -> question.state().isInUse())
                .toList();
    }

    /** A question in use that is the actor's own or offered to the school, as students get it. */
    @Transactional(readOnly = true)
    public Question inUse(Actor actor, UUID id) {
        return bank.inUse(List.of(access.open(actor, List.of(id)).getFirst().questionId())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question " + id));
    }

    /** Takes a question out of use everywhere; answers to it stay. It is no longer offered either. */
    public OwnQuestion retire(Actor actor, UUID id) {
        var record = access.held(actor, id);
        if (!record.state().isInUse()) {
            throw new InvalidInputException("The question is not in use.");
        }
        bank.retire(actor, record.questionId());
        record.retire();
        return now(actor, record);
    }

    /**
     * Offers a question to the school, or no longer. Classes of others that use it already keep it.
     *
     * @throws InvalidInputException if it is not in use
     */
    public OwnQuestion offer(Actor actor, UUID id, boolean offered) {
        var record = access.held(actor, id);
        if (offered && !record.state().isInUse()) {
            throw new InvalidInputException("Put the question into use first; then it can be offered.");
        }
        record.offer(offered);
        return now(actor, record);
    }

    /** Says which of the actor's classes use a question that is their own or offered to the school. */
    public void setClasses(Actor actor, UUID id, Set<UUID> wanted) {
        bank.setClasses(actor, access.open(actor, List.of(id)).getFirst().questionId(), wanted);
    }

    /** With the edition that the change has made. */
    private OwnQuestion now(Actor actor, OwnQuestionRecord record) {
        return access.summaries(actor, List.of(questions.saveAndFlush(record))).getFirst();
    }
}
