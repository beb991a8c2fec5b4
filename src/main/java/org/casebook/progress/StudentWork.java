package org.casebook.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.casebook.bank.TopicMastery;
import org.casebook.people.Person;

/**
 * What a student has answered and what is believed of them.
 *
 * @param mastery all topics in the course's order
 * @param notYet by topic the probability that the student's share of its questions is one that the course calls 'not yet'
 * @param answers the oldest first
 * @param history mastery at the end of each attempt, the oldest first
 */
public record StudentWork(
        Person student,
        List<TopicMastery> mastery,
        Map<String, Double> notYet,
        List<GivenResponse> answers,
        List<MasteryReports.Point> history) {

    public StudentWork {
        mastery = List.copyOf(mastery);
        notYet = Map.copyOf(notYet);
        answers = List.copyOf(answers);
        history = List.copyOf(history);
    }

    /** The same with the answers of some attempts alone. */
    StudentWork only(Predicate<UUID> attempt) {
        return new StudentWork(
                student,
                mastery,
                notYet,
                answers.stream()
                        .filter(answer -> attempt.test(answer.attempt()))
                        .toList(),
                history);
    }

    /** When the student last answered a question; nothing if never. */
    public Optional<Instant> lastAnswer() {
        return answers.stream().map(GivenResponse::at).max(Comparator.naturalOrder());
    }
}
