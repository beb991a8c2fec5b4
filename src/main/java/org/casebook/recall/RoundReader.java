package org.casebook.recall;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.attempt.AnswerHistory.Askable;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.course.question.Question;
import org.springframework.stereotype.Component;

/** Reads where a round stands. */
@Component
record RoundReader(RecallItemRepository items, RoundPlanner planner, PastAnswers answers) {

    RoundState state(RecallRound round) {
        return state(round, asked(round));
    }

    /** @param asked all its questions so far, in order */
    RoundState state(RecallRound round, List<RecallItem> asked) {
        var head = head(round, asked);
        if (round.isFinished() || asked.isEmpty()) {
            return new RoundState.Finished(
                    head,
                    asked.stream()
                            .filter(RecallItem::isAnswered)
                            .map(answers::past)
                            .toList());
        }
        var last = asked.getLast();
        return last.isAnswered()
                ? new RoundState.Answered(head, asked(last), answers.past(last).feedback())
                : new RoundState.Asking(head, asked(last));
    }

    /**
     * What is said to an answer that was just given.
     *
     * @param question as it was marked
     * @param askable what may be asked now, by version
     */
    RoundState.Answered answered(
            RecallRound round, List<RecallItem> asked, RecallItem item, Question question, Map<UUID, Askable> askable) {
        return new RoundState.Answered(
                head(round, asked, askable), asked(item), item.past(question).feedback());
    }

    RoundState.Head head(RecallRound round) {
        return head(round, asked(round));
    }

    private RoundState.Head head(RecallRound round, List<RecallItem> asked) {
        return head(round, asked, planner.askable(round.accountId()));
    }

    private static RoundState.Head head(RecallRound round, List<RecallItem> asked, Map<UUID, Askable> askable) {
        var order = new RoundOrder(round, asked, askable);
        return new RoundState.Head(
                round.id(),
                round.purpose(),
                round.section(),
                round.targets().size(),
                order.done(),
                order.rightAtOnce());
    }

    private List<RecallItem> asked(RecallRound round) {
        return items.findByRoundIdOrderByPosition(round.id());
    }

    private Asked asked(RecallItem item) {
        return new Asked(item.position(), answers.question(item), item.order(), null, item.questionVersion());
    }
}
