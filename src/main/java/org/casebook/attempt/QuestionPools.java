package org.casebook.attempt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.casebook.attempt.AttemptItemRepository.Seen;
import org.casebook.bank.BankItem;
import org.casebook.bank.QuestionBank;
import org.casebook.course.question.Question;
import org.springframework.stereotype.Component;

/** What attempts choose their questions from. */
@Component
record QuestionPools(
        QuestionBank bank, AvailableQuestions available, ClassContexts contexts, AttemptItemRepository items) {

    /** For a student who begins this. */
    QuestionPool of(Attempt attempt) {
        return pool(attempt, available.of(attempt, classes(attempt)), Set.of());
    }

    /** @param withheld the attempts that nothing may be told of */
    QuestionPool of(OngoingAttempt ongoing, Set<UUID> withheld) {
        var attempt = ongoing.attempt();
        return pool(attempt, available.of(attempt, ongoing.classes()), withheld);
    }

    /** With the plain questions that everyone can get; of some questions alone. */
    QuestionPool forEveryone(Attempt attempt, Predicate<Question> of) {
        var open = available.forEveryone(attempt, classes(attempt)).stream()
                .filter(item -> of.test(item.question()))
                .toList();
        return pool(attempt, open, Set.of());
    }

    /** The topics on which an answer of the student counts, but for those in the attempts that are withheld. */
    Set<String> answered(UUID student, Set<UUID> withheld) {
        return answered(items.seenBy(student), withheld);
    }

    private ClassContext classes(Attempt attempt) {
        return contexts.of(attempt.accountId(), attempt.assignment());
    }

    private QuestionPool pool(Attempt attempt, List<BankItem> open, Set<UUID> withheld) {
        var seen = items.seenBy(attempt.accountId());
        return new QuestionPool(bank, open, seen, answered(seen, withheld));
    }

    private Set<String> answered(List<Seen> seen, Set<UUID> withheld) {
        Map<String, Long> answers = new HashMap<>();
        for (var one : seen) {
            var question = bank.question(one.version());
            // Where nothing is taken off, one answer says it, and the look at the others is spared.
            boolean known = withheld.isEmpty() && answers.containsKey(question.topic());
            if (one.counting() > 0 && !known && !question.isPlain()) {
                answers.merge(question.topic(), one.counting(), Long::sum);
            }
        }
        if (!withheld.isEmpty()) {
            items.answersIn(withheld).forEach(row -> answers.merge(row.topic(), -row.answers(), Long::sum));
        }
        answers.values().removeIf(count -> count <= 0);
        return answers.keySet();
    }
}
