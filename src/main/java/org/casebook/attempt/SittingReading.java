package org.casebook.attempt;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casebook.attempt.HurriedAnswers.Thresholds;
import org.casebook.attempt.SittingReview.ReviewedItem;
import org.casebook.attempt.SittingState.Asked;
import org.casebook.attempt.SittingState.Feedback;
import org.casebook.bank.QuestionBank;
import org.casebook.course.question.Marking;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.course.question.ShortText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads sittings from the database as the records that people see. Whoever calls it has checked who asks. */
@Component
public class SittingReading {

    private final SittingItemRepository items;
    private final AnswerCommentRepository comments;
    private final QuestionBank bank;
    private final SittingOutcomes outcomes;
    private final HurriedAnswers hurried;
    private final Clock clock;

    SittingReading(
            SittingItemRepository items,
            AnswerCommentRepository comments,
            QuestionBank bank,
            SittingOutcomes outcomes,
            HurriedAnswers hurried,
            Clock clock) {
        this.items = items;
        this.comments = comments;
        this.bank = bank;
        this.outcomes = outcomes;
        this.hurried = hurried;
        this.clock = clock;
    }

    SittingState state(Sitting sitting) {
        return state(sitting, items.findBySittingIdOrderByPosition(sitting.id()));
    }

    /** @param own all the sitting's questions in their order */
    SittingState state(Sitting sitting, List<SittingItem> own) {
        var head = head(sitting, own);
        if (sitting.isFinished() || own.isEmpty()) {
            return new SittingState.Finished(head);
        }
        if (sitting.isOnBreak(clock.instant())) {
            return new SittingState.OnBreak(head, Objects.requireNonNull(sitting.breakEnds()));
        }
        var last = own.getLast();
        return last.isAnswered()
                ? new SittingState.Answered(head, asked(last), feedback(last, hurried.of(List.of(last))))
                : new SittingState.Asking(head, asked(last));
    }

    /**
     * The feedback to an answer just given, even if it was the last one.
     *
     * @param own all the sitting's questions
     */
    SittingState.Answered answered(Sitting sitting, List<SittingItem> own, SittingItem item) {
        return new SittingState.Answered(head(sitting, own), asked(item), feedback(item, hurried.of(List.of(item))));
    }

    public SittingHead head(Sitting sitting) {
        return head(sitting, items.findBySittingIdOrderByPosition(sitting.id()));
    }

    List<SittingHead> heads(List<Sitting> sittings) {
        var bySitting = items
                .findBySittingIdInOrderByPosition(
                        sittings.stream().map(Sitting::id).toList())
                .stream()
                .collect(Collectors.groupingBy(SittingItem::sittingId));
        return sittings.stream()
                .map(sitting -> head(sitting, bySitting.getOrDefault(sitting.id(), List.of())))
                .toList();
    }

    public SittingReview review(Sitting sitting) {
        return review(sitting, Optional.empty());
    }

    /** @param told where this is for its student: what they may know, if not all */
    public SittingReview review(Sitting sitting, Optional<Told> told) {
        var own = items.findBySittingIdOrderByPosition(sitting.id());
        var comments = this.comments.ofSitting(sitting.id()).stream()
                .collect(Collectors.toMap(AnswerComment::sittingItem, AnswerComment::body));
        var thresholds = hurried.of(own);
        var reviewed = own.stream()
                .filter(SittingItem::isAnswered)
                .map(item -> new ReviewedItem(asked(item), feedback(item, thresholds), comments.get(item.id())))
                .toList();
        return new SittingReview(
                head(sitting, own), reviewed, outcome(sitting, own, thresholds, told), readNext(reviewed));
    }

    private @Nullable SittingOutcome outcome(
            Sitting sitting, List<SittingItem> own, Thresholds thresholds, Optional<Told> told) {
        return sitting.isFinished() ? outcomes.of(sitting, own, thresholds, told) : null;
    }

    private static List<String> readNext(List<ReviewedItem> reviewed) {
        var missed = reviewed.stream()
                .filter(ReviewedItem::isMissed)
                .collect(Collectors.groupingBy(
                        item -> item.asked().question().head().passage().section(), Collectors.counting()));
        return missed.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A sitting with its answered questions, perhaps with others. */
    public static SittingHead head(Sitting sitting, List<SittingItem> own) {
        return new SittingHead(
                sitting.id(),
                sitting.topics(),
                (int) own.stream().filter(SittingItem::isAnswered).count(),
                (int) own.stream()
                        .filter(SittingItem::counts)
                        .filter(SittingItem::correct)
                        .count(),
                own.stream()
                        .filter(SittingItem::counts)
                        .mapToDouble(SittingItem::earned)
                        .sum(),
                (int) own.stream()
                        .filter(SittingItem::counts)
                        .filter(SittingItem::isDontKnow)
                        .count(),
                (int) own.stream().filter(SittingItem::isVoided).count(),
                sitting.maxItems(),
                sitting.untilSure(),
                sitting.assignment(),
                sitting.silent(),
                false,
                sitting.endsAt(),
                sitting.startedAt(),
                sitting.finishedAt(),
                sitting.endReason());
    }

    private Asked asked(SittingItem item) {
        var question = bank.question(item.questionVersion());
        return new Asked(item.position(), question, item.order(), item.why(question.topic()));
    }

    private Feedback feedback(SittingItem item, Thresholds thresholds) {
        var question = bank.question(item.questionVersion());
        var response = Responses.read(question, Objects.requireNonNull(item.response()));
        return new Feedback(
                response,
                marking(item, question, response),
                Objects.requireNonNull(item.answeredAt()),
                item.isVoided(),
                thresholds.isHurried(item));
    }

    private static Marking marking(SittingItem item, Question question, Response response) {
        return item.isCredited() && question instanceof ShortText text && response instanceof Response.Words words
                ? text.accepting(words.text()).mark(words)
                : item.scored(question.mark(response));
    }
}
