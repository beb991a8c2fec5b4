package org.casebook.attempt;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.casebook.assignment.TopicShare;
import org.casebook.bank.QuestionBank;
import org.casebook.base.InvalidInputException;
import org.casebook.course.question.Question;

/** What holds for the questions of a form that a teacher has chosen. */
final class FormRules {

    private FormRules() {}

    /** @throws InvalidInputException if they don't go together, with the reason */
    static void require(List<Question> form, Set<String> topics) {
        for (int place = 0; place < form.size(); place++) {
            if (!topics.contains(form.get(place).topic())) {
                throw new InvalidInputException(
                        "Question " + (place + 1) + " is on a topic that the quiz doesn't ask about.");
            }
        }
        requireWholeSets(form);
        requireNoEnemies(form);
    }

    /** @throws InvalidInputException if one only asks to reckon with figures, with which */
    static void requireNoFigures(List<Question> form) {
        for (int place = 0; place < form.size(); place++) {
            if (form.get(place).head().asksForFigures()) {
                throw new InvalidInputException("Question " + (place + 1)
                        + " only asks to work with numbers, and the assignment leaves such questions out. Take it out, or"
                        + " let the assignment ask such questions.");
            }
        }
    }

    /** Of each topic as much as there are questions on it; less in proportion where that would be too high a weight. */
    static List<TopicShare> shares(QuestionBank bank, List<List<UUID>> forms) {
        var counts = forms.stream()
                .flatMap(List::stream)
                .map(version -> bank.question(version).topic())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long most = counts.values().stream().mapToLong(count -> count).max().orElse(1);
        long common = LongStream.rangeClosed(1, most)
                .filter(each -> counts.values().stream().allMatch(count -> count % each == 0))
                .max()
                .orElse(1);
        double scale = Math.min(1.0 / common, (double) TopicShare.HIGHEST / most);
        return bank.topics().stream()
                .filter(counts::containsKey)
                .map(topic -> new TopicShare(
                        topic, Math.clamp(Math.round(counts.getOrDefault(topic, 0L) * scale), 1, TopicShare.HIGHEST)))
                .toList();
    }

    /** A set is asked from its first question to its last. */
    private static void requireWholeSets(List<Question> form) {
        int place = 0;
        while (place < form.size()) {
            var stimulus = form.get(place).stimulus();
            if (stimulus == null) {
                place++;
                continue;
            }
            var ids = form
                    .subList(
                            place,
                            Math.min(form.size(), place + stimulus.questions().size()))
                    .stream()
                    .map(Question::id)
                    .toList();
            if (!ids.equals(stimulus.questions())) {
                throw new InvalidInputException("The questions about the source ‘" + stimulus.title()
                        + "’ are asked together: all " + stimulus.questions().size() + " of them, in their order.");
            }
            place += ids.size();
        }
    }

    private static void requireNoEnemies(List<Question> form) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < form.size(); place++) {
            var question = form.get(place);
            for (var other : places.entrySet()) {
                var earlier = form.get(other.getValue());
                if (question.head().enemies().contains(other.getKey())
                        || !Collections.disjoint(earlier.head().enemies(), List.of(question.id()))) {
                    throw new InvalidInputException("Questions " + (other.getValue() + 1) + " and " + (place + 1)
                            + " give each other away. Take one of them out.");
                }
            }
            places.put(question.id(), place);
        }
    }
}
