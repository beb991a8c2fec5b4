package org.casebook.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.attempt.Attempt;
import org.casebook.attempt.AttemptItem;
import org.casebook.attempt.AttemptItemRepository;
import org.casebook.attempt.AttemptRepository;
import org.casebook.attempt.Replay;
import org.casebook.bank.QuestionBank;
import org.casebook.course.question.Question;
import org.casebook.course.question.Responses;
import org.springframework.stereotype.Component;

/** Reads the answers of many students at once. Whoever calls it has checked who asks. */
@Component
record AnswerQueries(AttemptRepository attempts, AttemptItemRepository items, QuestionBank bank, Replay replay) {

    /** An attempt with its answered questions in their order. */
    record Answered(Attempt attempt, List<AttemptItem> items) {}

    /** The attempts of students, each student's in their order, and the questions that were answered in them. */
    record Sheets(Map<UUID, List<Answered>> byStudent, Map<UUID, Question> questions) {

        List<Answered> of(UUID student) {
            return byStudent.getOrDefault(student, List.of());
        }

        /** What a student answered and counts for mastery, the oldest first. */
        List<GivenResponse> answersOf(UUID student) {
            var given = new ArrayList<GivenResponse>();
            var met = new HashSet<String>();
            for (var answered : of(student)) {
                for (var item : answered.items()) {
                    var question = Objects.requireNonNull(questions.get(item.questionVersion()));
                    boolean repeated = !met.add(question.id());
                    if (item.informs()) {
                        given.add(given(answered.attempt(), item, question, repeated));
                    }
                }
            }
            return given;
        }

        private static GivenResponse given(Attempt attempt, AttemptItem item, Question question, boolean repeated) {
            return new GivenResponse(
                    attempt.accountId(),
                    attempt.id(),
                    item.questionVersion(),
                    question,
                    Responses.read(question, Objects.requireNonNull(item.response())),
                    item.correct(),
                    item.earned(),
                    item.foreseen(),
                    repeated,
                    Objects.requireNonNull(item.answeredAt()));
        }
    }

    /** In three queries at most, whatever the number of students. */
    Sheets of(Collection<UUID> students) {
        var own = attempts.findByAccountIdInOrderByStartedAt(students);
        var answered = items.ofStudents(students).stream()
                .filter(AttemptItem::isAnswered)
                .collect(Collectors.groupingBy(AttemptItem::attemptId));
        var versions = answered.values().stream()
                .flatMap(List::stream)
                .map(AttemptItem::questionVersion)
                .collect(Collectors.toSet());
        var byStudent = own.stream()
                .map(attempt -> new Answered(attempt, answered.getOrDefault(attempt.id(), List.of())))
                .collect(Collectors.groupingBy(row -> row.attempt().accountId()));
        return new Sheets(byStudent, bank.questions(versions));
    }

    /**
     * A student's answers, each with what the others of its attempt and all earlier ones say; of a very long attempt without
     * the first ones, which can't be taken out of what is believed any more.
     */
    List<JudgedResponse> judged(UUID student, Sheets sheets) {
        var judged = new ArrayList<JudgedResponse>();
        var given = sheets.answersOf(student);
        int before = 0;
        Optional<Replay.Estimate> estimate = Optional.empty();
        for (var answered : sheets.of(student)) {
            var after = replay.after(estimate, answered.attempt(), answered.items());
            var own = answered.items().stream().filter(AttemptItem::informs).toList();
            var posterior = replay.posterior(after.start(), own);
            int forgotten = own.size() - posterior.answers();
            for (int answer = forgotten; answer < own.size(); answer++) {
                var answerGiven = given.get(before + answer);
                int topic = bank.place(answerGiven.question().topic());
                var others = posterior.without(answer - forgotten);
                judged.add(new JudgedResponse(
                        answerGiven,
                        others.mean(topic),
                        others.probability(own.get(answer).item(topic, others.topics()))));
            }
            before += own.size();
            estimate = Optional.of(after);
        }
        return judged;
    }
}
