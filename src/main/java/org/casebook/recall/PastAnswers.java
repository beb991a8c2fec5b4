package org.casebook.recall;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.attempt.AnswerHistory;
import org.casebook.attempt.AnswerHistory.Kept;
import org.casebook.attempt.PastAnswer;
import org.casebook.bank.QuestionBank;
import org.casebook.course.question.Question;
import org.springframework.stereotype.Component;

/** All that a student has answered, in quizzes and in rounds. */
@Component
record PastAnswers(AnswerHistory quizzes, RecallItemRepository items, QuestionBank bank) {

    /** The oldest first. */
    List<PastAnswer> of(UUID student) {
        return of(quizzes.kept(student));
    }

    /** The same. */
    List<PastAnswer> of(Kept kept) {
        return Stream.concat(
                        quizzes.of(kept).stream(),
                        items.ofStudent(kept.student()).stream()
                                .filter(RecallItem::isAnswered)
                                .map(this::past))
                .sorted(Comparator.comparing(PastAnswer::at))
                .toList();
    }

    /** When the student last answered each question, by its id. */
    Map<String, Instant> met(UUID student) {
        return met(of(student));
    }

    /** @param past the oldest first */
    static Map<String, Instant> met(List<PastAnswer> past) {
        Map<String, Instant> met = new HashMap<>();
        past.forEach(answer -> met.put(answer.question().id(), answer.at()));
        return met;
    }

    PastAnswer past(RecallItem item) {
        return item.past(question(item));
    }

    Question question(RecallItem item) {
        return bank.question(item.questionVersion());
    }
}
