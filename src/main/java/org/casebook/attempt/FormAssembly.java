package org.casebook.attempt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.adaptive.parallel.FormUnit;
import org.casebook.adaptive.parallel.ParallelForms;
import org.casebook.assignment.QuizPlan;
import org.casebook.bank.BankItem;
import org.casebook.bank.HistoryAlone;
import org.casebook.bank.QuestionBank;
import org.casebook.base.InvalidInputException;
import org.casebook.course.Course;
import org.casebook.course.question.Question;
import org.casebook.course.question.QuestionKind;
import org.springframework.stereotype.Component;

/** Several forms of a quiz out of what a class can be asked. */
@Component
record FormAssembly(FormPool pool, QuestionBank bank, Course course) {

    /**
     * Forms with nothing in common, as hard and as telling as each other, the easiest questions first.
     *
     * @throws InvalidInputException if there are too few questions for them, with how many are missing on which topic
     */
    List<List<UUID>> forms(UUID classId, QuizPlan quiz, int forms, Predicate<Question> of, long seed) {
        var all = pool.of(classId);
        var versions = (quiz.withoutFigures() ? HistoryAlone.of(all, BankItem::question) : all)
                .stream()
                        .filter(item -> quiz.topics().contains(item.question().topic()))
                        .filter(item ->
                                of.test(item.question()) && !item.question().isPlain())
                        .collect(Collectors.toMap(
                                item -> item.item().id(), item -> item, (one, _) -> one, LinkedHashMap::new));
        var units = units(List.copyOf(versions.values()));
        var perTopic = perTopic(quiz);
        requireEnough(ParallelForms.missing(units, forms, perTopic), forms, quiz.maxItems());
        return ParallelForms.of(units, forms, perTopic, seed, ParallelForms.TIME_LIMIT)
                .orElseThrow(() -> new InvalidInputException(
                        "There are no such forms: too many of the questions give each other away or belong to a set."
                                + " Choose fewer questions or forms, or more sections."))
                .forms()
                .stream()
                .map(form -> form.stream()
                        .sorted(Comparator.comparingDouble(FormAssembly::difficulty))
                        .flatMap(unit -> unit.items().stream())
                        .map(item ->
                                Objects.requireNonNull(versions.get(item.id())).version())
                        .toList())
                .toList();
    }

    private static double difficulty(FormUnit unit) {
        return unit.items().stream()
                .mapToDouble(item -> item.difficulty())
                .average()
                .orElse(0);
    }

    private void requireEnough(int[] missing, int forms, int length) {
        var words = IntStream.range(0, missing.length)
                .filter(topic -> missing[topic] > 0)
                .mapToObj(topic -> missing[topic] + " on "
                        + course.topic(bank.topics().get(topic)).orElseThrow().name())
                .collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            int all = IntStream.of(missing).sum();
            throw new InvalidInputException("For " + forms + " forms of " + length + " questions, " + all
                    + (all == 1 ? " question is missing: " : " questions are missing: ") + words
                    + ". Choose fewer questions or forms, or more sections.");
        }
    }

    /** Single questions, and sets of which all can be asked. */
    private static List<FormUnit> units(List<BankItem> items) {
        var byId =
                items.stream().collect(Collectors.toMap(item -> item.question().id(), item -> item));
        var units = new ArrayList<FormUnit>();
        for (var item : items) {
            var stimulus = item.question().stimulus();
            if (stimulus == null) {
                units.add(unit(List.of(item), QuestionKind.of(item.question()).name()));
            } else if (stimulus.beginsWith(item.question()) && byId.keySet().containsAll(stimulus.questions())) {
                units.add(unit(stimulus.questions().stream().map(byId::get).toList(), "SET"));
            }
        }
        return units;
    }

    private static FormUnit unit(List<BankItem> items, String kind) {
        return new FormUnit(
                items.stream().map(BankItem::item).toList(),
                kind,
                items.stream()
                        .flatMap(item -> item.question().head().enemies().stream())
                        .collect(Collectors.toSet()));
    }

    /** How many questions each topic has, by its place: as its weight says, what is left over to the largest remainders. */
    private int[] perTopic(QuizPlan quiz) {
        int weights = quiz.shares().stream().mapToInt(share -> share.weight()).sum();
        var counts = new int[bank.topics().size()];
        Map<Integer, Double> remainders = new LinkedHashMap<>();
        for (var share : quiz.shares()) {
            double exact = (double) quiz.maxItems() * share.weight() / weights;
            int topic = bank.place(share.topic());
            counts[topic] = (int) Math.floor(exact);
            remainders.put(topic, exact - counts[topic]);
        }
        remainders.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(quiz.maxItems() - IntStream.of(counts).sum())
                .forEach(left -> counts[left.getKey()]++);
        return counts;
    }
}
