package org.casebook.recall;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.attempt.AnswerHistory;
import org.casebook.attempt.AnswerHistory.Askable;
import org.casebook.attempt.PastAnswer;
import org.casebook.course.PassageRef;
import org.casebook.recall.DueReviews.Ready;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses what a round asks. */
@Component
record RoundPlanner(
        AnswerHistory quizzes,
        PastAnswers answers,
        MissedQuestions mistakes,
        PassageMemories memories,
        ForgettingFits fits,
        RecallItemRepository items,
        ReadyDateRepository dates,
        Clock clock) {

    /** A round has an end in sight. */
    static final int LONGEST = 12;

    /** What may be asked now, by version. */
    Map<UUID, Askable> askable(UUID student) {
        return quizzes.askable(student).values().stream()
                .collect(Collectors.toMap(Askable::version, Function.identity()));
    }

    RoundPlan missedIn(UUID student, UUID attempt) {
        var missed = quizzes.of(student, attempt).stream()
                .filter(answer -> !answer.isRight())
                .map(answer -> answer.question().id())
                .collect(Collectors.toSet());
        return again(
                student,
                mistakes.of(student).stream()
                        .filter(MissedQuestion::isOpen)
                        .map(MissedQuestion::missed)
                        .filter(answer -> missed.contains(answer.question().id())));
    }

    /** @param topic null for all */
    RoundPlan mistakes(UUID student, @Nullable String topic) {
        return again(
                student,
                mistakes.of(student).stream()
                        .filter(MissedQuestion::isOpen)
                        .map(MissedQuestion::missed)
                        .filter(answer ->
                                topic == null || answer.question().topic().equals(topic)));
    }

    private RoundPlan again(UUID student, Stream<PastAnswer> missed) {
        var askable = quizzes.askable(student);
        var own = missed.map(answer -> askable.get(answer.question().id()))
                .filter(Objects::nonNull)
                .limit(LONGEST)
                .toList();
        var met = answers.met(student);
        var taken = own.stream().map(asked -> asked.question().id()).collect(Collectors.toCollection(HashSet::new));
        var targets = new ArrayList<RecallTarget>();
        for (var asked : own) {
            var variant = onPassage(asked.question().head().passage(), askable.values())
                    .filter(other -> !taken.contains(other.question().id()))
                    .min(Comparator.comparing((Askable other) ->
                                    met.getOrDefault(other.question().id(), Instant.MIN))
                            .thenComparing(other -> other.question().id()));
            variant.ifPresent(other -> taken.add(other.question().id()));
            targets.add(new RecallTarget(
                    asked.version(), variant.map(Askable::version).orElse(null)));
        }
        return new RoundPlan(Purpose.AGAIN, null, targets);
    }

    RoundPlan due(UUID student, ZoneId zone) {
        return new RoundPlan(
                Purpose.DUE,
                null,
                dueQuestions(student, zone).stream()
                        .limit(LONGEST)
                        .map(asked -> new RecallTarget(asked.version(), null))
                        .toList());
    }

    /** The questions for what is due today; for each passage the one that was met longest ago, and not the last one. */
    List<Askable> dueQuestions(UUID student, ZoneId zone) {
        var kept = quizzes.kept(student);
        var askable = quizzes.askable(kept);
        var past = answers.of(kept);
        var met = PastAnswers.met(past);
        return day(student, past, zone).today().stream()
                .flatMap(memory -> {
                    var last = memory.answers().getLast().question().id();
                    return onPassage(memory.passage(), askable.values())
                            .min(Comparator.comparing(
                                            (Askable one) -> one.question().id().equals(last))
                                    .thenComparing(one ->
                                            !met.containsKey(one.question().id()))
                                    .thenComparing(one ->
                                            met.getOrDefault(one.question().id(), Instant.MIN))
                                    .thenComparing(one -> one.question().id()))
                            .stream();
                })
                .toList();
    }

    /** What is left of what the student has answered, and what to do about it today. */
    DayPlan day(UUID student, ZoneId zone) {
        return day(student, answers.of(student), zone);
    }

    private DayPlan day(UUID student, List<PastAnswer> past, ZoneId zone) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        Optional<Ready> ready = dates.findById(student).map(ReadyDate::ready).filter(date -> date.day()
                .isAfter(today));
        long answered = items.dueAnswered(student, today.atStartOfDay(zone).toInstant());
        return new DayPlan(fits.model(), memories.of(past), ready, answered, now, zone);
    }

    private static Stream<Askable> onPassage(PassageRef passage, Collection<Askable> askable) {
        return askable.stream()
                .filter(asked -> !asked.question().isPlain())
                .filter(asked -> asked.question().head().passage().equals(passage));
    }
}
