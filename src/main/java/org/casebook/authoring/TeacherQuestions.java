package org.casebook.authoring;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casebook.bank.OwnQuestions;
import org.casebook.base.InvalidInputException;
import org.casebook.course.draft.Draft;
import org.casebook.course.draft.Labels;
import org.casebook.course.question.Question;
import org.casebook.course.question.QuestionKind;
import org.casebook.course.reading.DraftCheck.Fitness;
import org.casebook.course.reading.StoredForm;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions that teachers write: for their own classes, or offered to the school. All of it is for teachers. */
@Service
@Transactional
public class TeacherQuestions {

    private static final int LONGEST_DRAFT = 90_000;

    private final OwnQuestionRepository questions;
    private final OwnQuestions bank;
    private final QuestionAccess access;
    private final QuestionReview review;
    private final Clock clock;

    TeacherQuestions(
            OwnQuestionRepository questions,
            OwnQuestions bank,
            QuestionAccess access,
            QuestionReview review,
            Clock clock) {
        this.questions = questions;
        this.bank = bank;
        this.access = access;
        this.review = review;
        this.clock = clock;
    }

    /** The actor's own, the latest saved first. */
    @Transactional(readOnly = true)
    public List<OwnQuestion> mine(Actor actor) {
        actor.require(Role.TEACHER);
        return access.summaries(actor, questions.findByOwnerIdOrderBySavedAtDesc(actor.id()));
    }

    /** One of the actor's own. */
    @Transactional(readOnly = true)
    public OwnDraft open(Actor actor, UUID id) {
        var record = access.own(actor, id);
        var summary = access.summaries(actor, List.of(record)).getFirst();
        return new OwnDraft(summary, record.draft(), bank.versions(actor, record.questionId()));
    }

    /** Begins an empty question. */
    public UUID create(Actor actor, QuestionKind kind) {
        return create(actor, Draft.empty(kind), clock.instant());
    }

    /** Begins a question with what there is of it. */
    public UUID create(Actor actor, Draft draft) {
        return create(actor, draft, clock.instant());
    }

    /** Begins questions with what there is of them, so that their list keeps the order. */
    void createAll(Actor actor, List<Draft> drafts) {
        // The latest saved stands first, so each is a moment earlier than the one before.
        var at = clock.instant();
        for (var draft : drafts) {
            create(actor, draft, at);
            at = at.minusMillis(1);
        }
    }

    private UUID create(Actor actor, Draft draft, Instant at) {
        actor.require(Role.TEACHER);
        requireSize(draft);
        return questions.save(new OwnQuestionRecord(actor.id(), draft, at)).id();
    }

    /**
     * Keeps what the author has so far, without any change to what students get.
     *
     * @param edition the one that the author started from
     * @return the question as it is now
     * @throws InvalidInputException if it was changed elsewhere in the meantime
     */
    public OwnQuestion save(Actor actor, UUID id, int edition, Draft draft) {
        return now(actor, saved(actor, id, edition, draft));
    }

    /**
     * Saves a draft and puts it into use: a version that students get from their next question on. One that lacks nothing
     * but reasons is put into use as a plain question.
     *
     * @throws InvalidInputException if it isn't fit to be asked, or was changed elsewhere in the meantime
     */
    public OwnQuestion use(Actor actor, UUID id, int edition, Draft draft) {
        var record = saved(actor, id, edition, draft);
        var result = review.check(actor, record.questionId(), draft);
        if (result.fitness() == Fitness.UNSOUND) {
            throw new InvalidInputException("The question can't be put into use yet: "
                    + result.problems().getFirst().message());
        }
        use(actor, record, result.question());
        return now(actor, record);
    }

    /**
     * Says the same of several questions of the actor's at once, as drafts: what students get changes when they are put
     * into use.
     */
    public void label(Actor actor, Collection<UUID> ids, Labels labels) {
        for (var id : ids) {
            var record = access.own(actor, id);
            record.save(labels.on(record.draft()), clock.instant());
        }
    }

    /**
     * Puts those of the actor's questions into use that are fit to be asked, as they were last saved.
     *
     * @param plainToo whether also those that lack nothing but reasons, as plain questions
     * @return what keeps each of the others from it
     */
    public Map<UUID, String> useAll(Actor actor, Collection<UUID> ids, boolean plainToo) {
        var kept = new LinkedHashMap<UUID, String>();
        for (var id : ids) {
            var record = access.own(actor, id);
            var result = review.check(actor, record.questionId(), record.draft());
            if (result.fitness() == Fitness.SOUND || plainToo && result.fitness() == Fitness.PLAIN) {
                use(actor, record, result.question());
            } else {
                kept.put(id, result.problems().getFirst().message());
            }
        }
        return kept;
    }

    private void use(Actor actor, OwnQuestionRecord record, Question question) {
        bank.use(actor, question);
        record.use();
    }

    /**
     * Deletes a question that no student ever got.
     *
     * @throws InvalidInputException if it was in use
     */
    public void delete(Actor actor, UUID id) {
        var record = access.held(actor, id);
        if (record.state() != QuestionState.DRAFT) {
            throw new InvalidInputException("A question that was in use is kept with its answers. Retire it instead.");
        }
        bank.setClasses(actor, record.questionId(), Set.of());
        questions.delete(record);
    }

    private OwnQuestionRecord saved(Actor actor, UUID id, int edition, Draft draft) {
        var record = access.held(actor, id);
        if (record.edition() != edition) {
            throw new InvalidInputException("This question was changed in another window in the meantime. Open it again"
                    + " to see that change; what is on this page is not saved.");
        }
        if (draft.kind() != record.kind()) {
            throw new InvalidInputException("The kind of a question can't be changed; write a new one.");
        }
        requireSize(draft);
        record.save(draft, clock.instant());
        return record;
    }

    private static void requireSize(Draft draft) {
        if (isTooLong(draft)) {
            throw new InvalidInputException("The question is too long.");
        }
    }

    static boolean isTooLong(Draft draft) {
        return StoredForm.of(draft).length() > LONGEST_DRAFT;
    }

    /** With the edition that the change has made. */
    private OwnQuestion now(Actor actor, OwnQuestionRecord record) {
        return access.summaries(actor, List.of(questions.saveAndFlush(record))).getFirst();
    }
}
