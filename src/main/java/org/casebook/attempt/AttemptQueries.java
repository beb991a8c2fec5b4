package org.casebook.attempt;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casebook.attempt.AttemptReview.ReviewedItem;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.AttemptState.Feedback;
import org.casebook.attempt.HurriedAnswers.Thresholds;
import org.casebook.bank.QuestionBank;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.course.question.Score;
import org.casebook.course.question.ShortText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads attempts from the database as the records that people see. Whoever calls it has checked who asks. */
@Component
public class AttemptQueries {

    private final AttemptItemRepository items;
    private final AnswerCommentRepository comments;
    private final QuestionBank bank;
    private final AttemptOutcomes outcomes;
    private final HurriedAnswers hurried;
    private final Clock clock;

    AttemptQueries(
            AttemptItemRepository items,
            AnswerCommentRepository comments,
            QuestionBank bank,
            AttemptOutcomes outcomes,
            HurriedAnswers hurried,
            Clock clock) {
        this.items = items;
        this.comments = comments;
        this.bank = bank;
        this.outcomes = outcomes;
        this.hurried = hurried;
        this.clock = clock;
    }

    AttemptState state(Attempt attempt) {
        return state(attempt, items.findByAttemptIdOrderByPosition(attempt.id()));
    }

    AttemptState state(OngoingAttempt ongoing) {
        return state(ongoing.attempt(), ongoing.items());
    }

    private AttemptState state(Attempt attempt, List<AttemptItem> own) {
        var head = head(attempt, own);
        if (attempt.isFinished() || own.isEmpty()) {
            return new AttemptState.Finished(head);
        }
        if (attempt.isOnBreak(clock.instant())) {
            return new AttemptState.OnBreak(head, Objects.requireNonNull(attempt.breakEnds()));
        }
        // Only where one goes back and forth are there several without an answer.
        var last = own.stream().filter(item -> !item.isAnswered()).findFirst().orElse(own.getLast());
        return last.isAnswered()
                ? new AttemptState.Answered(head, asked(last), feedback(last, hurried.ofAll()))
                : new AttemptState.Asking(head, asked(last));
    }

    /**
     * The feedback to an answer just given, even if it was the last one.
     *
     * @param score what it earns of its question, but for regrades
     */
    AttemptState.Answered answered(OngoingAttempt ongoing, AttemptItem item, Response response, Score score) {
        return new AttemptState.Answered(
                head(ongoing.attempt(), ongoing.items()),
                asked(item),
                feedback(item, response, score, hurried.ofAll()));
    }

    public AttemptSummary head(Attempt attempt) {
        return head(attempt, items.findByAttemptIdOrderByPosition(attempt.id()));
    }

    List<AttemptSummary> heads(List<Attempt> attempts) {
        var byAttempt = items
                .findByAttemptIdInOrderByPosition(
                        attempts.stream().map(Attempt::id).toList())
                .stream()
                .collect(Collectors.groupingBy(AttemptItem::attemptId));
        return attempts.stream()
                .map(attempt -> head(attempt, byAttempt.getOrDefault(attempt.id(), List.of())))
                .toList();
    }

    public AttemptReview review(Attempt attempt) {
        return review(attempt, Optional.empty());
    }

    /** @param told where this is for its student: what they may know, if not all */
    public AttemptReview review(Attempt attempt, Optional<Told> told) {
        var own = items.findByAttemptIdOrderByPosition(attempt.id());
        var comments = this.comments.ofAttempt(attempt.id()).stream()
                .collect(Collectors.toMap(AnswerComment::attemptItem, AnswerComment::body));
        var thresholds = hurried.ofAll();
        var reviewed = own.stream()
                .filter(AttemptItem::isAnswered)
                .map(item -> new ReviewedItem(asked(item), feedback(item, thresholds), comments.get(item.id())))
                .toList();
        return new AttemptReview(
                head(attempt, own), reviewed, outcome(attempt, own, thresholds, told), readNext(reviewed));
    }

    private @Nullable AttemptOutcome outcome(
            Attempt attempt, List<AttemptItem> own, Thresholds thresholds, Optional<Told> told) {
        return attempt.isFinished() ? outcomes.of(attempt, own, thresholds, told) : null;
    }

    private static List<String> readNext(List<ReviewedItem> reviewed) {
        var missed = reviewed.stream()
                .filter(ReviewedItem::isMissed)
                .collect(Collectors.groupingBy(
                        item -> item.asked().question().head().passage().section(), Collectors.counting()));
        return missed.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** An attempt with its answered questions, perhaps with others. */
    public static AttemptSummary head(Attempt attempt, List<AttemptItem> own) {
        return new AttemptSummary(
                attempt.id(),
                attempt.topics(),
                (int) own.stream().filter(AttemptItem::isAnswered).count(),
                (int) own.stream()
                        .filter(AttemptItem::counts)
                        .filter(AttemptItem::correct)
                        .count(),
                own.stream()
                        .filter(AttemptItem::counts)
                        .mapToDouble(AttemptItem::earned)
                        .sum(),
                (int) own.stream()
                        .filter(AttemptItem::counts)
                        .filter(AttemptItem::isDontKnow)
                        .count(),
                (int) own.stream().filter(AttemptItem::isVoided).count(),
                attempt.maxItems(),
                attempt.untilSure(),
                attempt.assignment(),
                attempt.silent(),
                false,
                attempt.endsAt(),
                attempt.startedAt(),
                attempt.finishedAt(),
                attempt.endReason());
    }

    Asked asked(AttemptItem item) {
        var question = bank.question(item.questionVersion());
        return new Asked(item.position(), question, item.order(), item.why(question.topic()), item.questionVersion());
    }

    private Feedback feedback(AttemptItem item, Thresholds thresholds) {
        var question = bank.question(item.questionVersion());
        var response = Responses.read(question, Objects.requireNonNull(item.response()));
        return feedback(item, response, question.score(response), thresholds);
    }

    private Feedback feedback(AttemptItem item, Response response, Score score, Thresholds thresholds) {
        return new Feedback(
                response,
                credited(item, response).orElseGet(() -> item.scored(score)),
                Objects.requireNonNull(item.answeredAt()),
                item.isVoided(),
                thresholds.isHurried(item));
    }

    /** What words earn that a teacher has accepted. */
    private Optional<Score> credited(AttemptItem item, Response response) {
        return item.isCredited()
                        && bank.question(item.questionVersion()) instanceof ShortText text
                        && response instanceof Response.Words words
                ? Optional.of(text.accepting(words.text()).score(words))
                : Optional.empty();
    }
}
