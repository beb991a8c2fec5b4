package org.casebook.livequestion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.bank.QuestionBank;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.livequestion.LiveQuestionRepository.Open;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A student's part in the live questions of their classes. Everybody has to do with their own answers alone. */
@Service
@Transactional
public class LiveAnswers {

    private final LiveQuestionRepository questions;
    private final LiveVoteRepository votes;
    private final Votes counts;
    private final TalkGroups groups;
    private final QuestionBank bank;
    private final Classes classes;
    private final Clock clock;

    LiveAnswers(
            LiveQuestionRepository questions,
            LiveVoteRepository votes,
            Votes counts,
            TalkGroups groups,
            QuestionBank bank,
            Classes classes,
            Clock clock) {
        this.questions = questions;
        this.votes = votes;
        this.counts = counts;
        this.groups = groups;
        this.bank = bank;
        this.classes = classes;
        this.clock = clock;
    }

    /** What the student has answered, as it is kept while the question is open. */
    public record Given(
            Question question,
            @Nullable Response first,
            @Nullable Response second,
            Instant at) {}

    /** The name of the student's class that has a live question open; of several, of that begun last. */
    @Transactional(readOnly = true)
    public Optional<String> openIn(Actor student) {
        return open(student).map(Open::className);
    }

    /** The live question that is open in one of the student's classes; of several, the one begun last. */
    @Transactional(readOnly = true)
    public Optional<OwnLiveQuestion> now(Actor student) {
        return open(student).map(open -> own(student, open));
    }

    private Optional<Open> open(Actor student) {
        var now = clock.instant();
        student.require(Role.STUDENT);
        return questions.openFor(student.id()).stream()
                .filter(open -> open.question().stage(now) != Stage.OVER)
                .findFirst();
    }

    private OwnLiveQuestion own(Actor student, Open open) {
        var question = open.question();
        var stage = question.stage(clock.instant());
        var vote = votes.findByLiveQuestionIdAndAccountId(question.id(), student.id());
        var content = bank.question(question.questionVersion());
        return new OwnLiveQuestion(
                question.id(),
                open.className(),
                stage,
                asked(bank, question),
                read(content, vote.map(LiveVote::first).orElse(null)),
                read(content, vote.map(LiveVote::second).orElse(null)),
                stage == Stage.TALK ? vote.map(groups::of).orElse(Talk.NOBODY) : null,
                stage.tellsVotes() ? counts.distribution(question, stage) : null);
    }

    /**
     * Takes the student's answer, in place of an earlier one in the same vote.
     *
     * @param vote in which the student believes to be
     * @throws NotFoundException if it is no question of a class of theirs
     * @throws InvalidInputException if that vote is closed, or it is no answer to the question
     */
    // On two devices at once: the loser of the race for the first answer changes the winner's.
    @Retryable(includes = DataIntegrityViolationException.class)
    public void vote(Actor student, UUID id, Stage vote, Response response) {
        student.require(Role.STUDENT);
        var question = questions
                .share(id)
                .filter(found -> classes.idsOf(student.id()).contains(found.classId()))
                .orElseThrow(() -> missing(id));
        var now = clock.instant();
        if (!vote.isVote() || question.stage(now) != vote) {
            throw new InvalidInputException(
                    "This vote is closed: your answer came too late, and isn't counted. Watch how it goes on.");
        }
        var written = written(bank.question(question.questionVersion()), response);
        var given = votes.findByLiveQuestionIdAndAccountId(id, student.id())
                .orElseGet(() -> new LiveVote(id, student.id()));
        given.give(vote.isAgain(), written, now);
        votes.saveAndFlush(given);
    }

    /** All that is kept of the student: their answers to questions that aren't over. */
    @Transactional(readOnly = true)
    public List<Given> of(Actor student) {
        student.require(Role.STUDENT);
        return votes.findByAccountIdOrderByVotedAt(student.id()).stream()
                .map(vote -> {
                    var question = bank.question(questions
                            .findById(vote.liveQuestion())
                            .orElseThrow()
                            .questionVersion());
                    return new Given(
                            question, read(question, vote.first()), read(question, vote.second()), vote.votedAt());
                })
                .toList();
    }

    /** The same for everyone, so that one can say 'the second'. */
    static Asked asked(QuestionBank bank, LiveQuestion question) {
        return new Asked(1, bank.question(question.questionVersion()), question.order(), null, null);
    }

    private static String written(Question question, Response response) {
        try {
            // Finds what no page of ours sends: parts that the question doesn't have.
            question.score(response);
        } catch (IllegalArgumentException noAnswerToIt) {
            throw new InvalidInputException("That is no answer to this question.");
        }
        return Responses.write(response);
    }

    private static @Nullable Response read(Question question, @Nullable String written) {
        return written == null ? null : Responses.read(question, written);
    }

    private static NotFoundException missing(UUID id) {
        return new NotFoundException("live question " + id);
    }
}
