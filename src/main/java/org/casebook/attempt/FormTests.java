package org.casebook.attempt;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.attempt.FormSheet.Place;
import org.casebook.bank.QuestionBank;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tests in which all get the same questions: their students go back and forth between them, and change what they have
 * answered until they hand in (docs/decisions/going-back.md). Of all other quizzes, and where nothing is taken any more
 * or a break is on, there is no sheet: {@link Attempts} says where those stand.
 */
@Service
@Transactional
public class FormTests {

    private final AttemptLifecycle flow;
    private final AttemptQueries reading;
    private final AttemptRepository attempts;
    private final QuestionBank bank;
    private final AttemptMeters meters;
    private final Clock clock;

    FormTests(
            AttemptLifecycle flow,
            AttemptQueries reading,
            AttemptRepository attempts,
            QuestionBank bank,
            AttemptMeters meters,
            Clock clock) {
        this.flow = flow;
        this.reading = reading;
        this.attempts = attempts;
        this.bank = bank;
        this.meters = meters;
        this.clock = clock;
    }

    /** Whether the actor's own attempt is such a test. */
    @Transactional(readOnly = true)
    public boolean goesBack(Actor student, UUID id) {
        return attempts.findById(id)
                .filter(attempt -> attempt.accountId().equals(student.id()))
                .filter(Attempt::goesBack)
                .isPresent();
    }

    /** The actor's own test, open at the first question without an answer, or else at the last. */
    public Optional<FormSheet> open(Actor student, UUID id) {
        return held(student, id).map(held -> {
            var places = flow.places(held);
            var answered = held.items().stream()
                    .filter(AttemptItem::isAnswered)
                    .map(AttemptItem::position)
                    .collect(Collectors.toSet());
            int position = places.stream()
                    .filter(place -> !answered.contains(place))
                    .findFirst()
                    .orElse(places.getLast());
            return sheet(held, position);
        });
    }

    /**
     * The same, open at a question.
     *
     * @throws NotFoundException if it has no such question
     */
    public Optional<FormSheet> open(Actor student, UUID id, int position) {
        return held(student, id).map(held -> sheet(held, position));
    }

    /**
     * Answers a question, or answers it otherwise: the last answer counts. The next one without an answer is open then, or
     * where there is none, the same.
     *
     * @throws NotFoundException if the student hasn't seen this question
     * @throws InvalidInputException if the response can't be one to this question
     */
    public Optional<FormSheet> answer(Actor student, UUID id, int position, Response response) {
        meters.answering();
        return held(student, id).map(held -> {
            var item = seen(held, position);
            var question = bank.question(item.questionVersion());
            var written = Attempts.written(response);
            flow.revise(held, item, question, written, question.score(response), clock.instant());
            var sheet = sheet(held, position);
            return sheet.nextUnanswered().map(next -> sheet(held, next)).orElse(sheet);
        });
    }

    /**
     * Says whether the student wants to come back to a question.
     *
     * @throws NotFoundException if they haven't seen it
     */
    public Optional<FormSheet> flag(Actor student, UUID id, int position, boolean wanted) {
        return held(student, id).map(held -> {
            seen(held, position).flag(wanted);
            return sheet(held, position);
        });
    }

    private Optional<OngoingAttempt> held(Actor student, UUID id) {
        var held = flow.hold(student.id(), id, clock);
        var attempt = held.attempt();
        return attempt.goesBack() && !attempt.isFinished() && !attempt.isOnBreak(clock.instant())
                ? Optional.of(held)
                : Optional.empty();
    }

    private static AttemptItem seen(OngoingAttempt held, int position) {
        return held.items().stream()
                .filter(item -> item.position() == position)
                .findFirst()
                .orElseThrow(() -> missing(position));
    }

    private FormSheet sheet(OngoingAttempt held, int position) {
        var open = flow.at(held, position, clock.instant()).orElseThrow(() -> missing(position));
        Map<Integer, AttemptItem> put =
                held.items().stream().collect(Collectors.toMap(AttemptItem::position, Function.identity()));
        var places = flow.places(held).stream()
                .map(place -> {
                    var item = put.get(place);
                    return new Place(place, item != null && item.isAnswered(), item != null && item.isFlagged());
                })
                .toList();
        var written = open.response();
        return new FormSheet(
                AttemptQueries.head(held.attempt(), held.items()),
                places,
                reading.asked(open),
                written == null ? null : Responses.read(bank.question(open.questionVersion()), written));
    }

    private static NotFoundException missing(int position) {
        return new NotFoundException("question " + position);
    }
}
