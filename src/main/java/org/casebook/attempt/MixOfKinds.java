package org.casebook.attempt;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casebook.bank.BankItem;
import org.casebook.bank.QuestionBank;
import org.casebook.course.question.Question;
import org.springframework.stereotype.Component;

/**
 * Keeps an attempt's kinds of questions in about the proportion that the bank has. Left to itself the engine would ask
 * hardly any single choice, because guessing makes it tell less: docs/decisions/mixed-kinds.md. Sets have their own turns.
 */
@Component
class MixOfKinds {

    private final QuestionBank bank;

    MixOfKinds(QuestionBank bank) {
        this.bank = bank;
    }

    /**
     * Those available whose kind is due; for a topic where none of a due kind is suitable, all of the topic's.
     *
     * @param suitable what a question must be for the mix to be kept
     */
    List<BankItem> keep(
            Attempt attempt, List<BankItem> available, List<AttemptItem> soFar, Predicate<BankItem> suitable) {
        Map<Class<?>, Long> inBank = bank.items().stream()
                .map(BankItem::question)
                .filter(question -> question.stimulus() == null)
                .filter(question -> attempt.topics().contains(question.topic()))
                .collect(Collectors.groupingBy(Question::getClass, Collectors.counting()));
        long all = inBank.values().stream().mapToLong(Long::longValue).sum();
        var alone = soFar.stream()
                .map(item -> bank.question(item.questionVersion()))
                .filter(question -> question.stimulus() == null)
                .toList();
        Map<Class<?>, Long> asked =
                alone.stream().collect(Collectors.groupingBy(Question::getClass, Collectors.counting()));
        Map<String, List<BankItem>> byTopic = available.stream()
                .collect(Collectors.groupingBy(item -> item.question().topic()));
        return byTopic.values().stream()
                .flatMap(ofTopic -> {
                    var due = ofTopic.stream()
                            .filter(item -> {
                                var kind = item.question().getClass();
                                double share = (double) inBank.getOrDefault(kind, 0L) / all;
                                return asked.getOrDefault(kind, 0L) < share * (alone.size() + 1);
                            })
                            .toList();
                    return (due.stream().anyMatch(suitable) ? due : ofTopic).stream();
                })
                .toList();
    }
}
