package org.casebook.regrade;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.attempt.AbilityRecord;
import org.casebook.attempt.AbilityRepository;
import org.casebook.attempt.Attempt;
import org.casebook.attempt.AttemptItem;
import org.casebook.attempt.AttemptOutcomes;
import org.casebook.attempt.AttemptRepository;
import org.casebook.attempt.Regrade;
import org.casebook.attempt.RegradeRecord;
import org.casebook.attempt.RegradeRepository;
import org.casebook.attempt.RegradedResponse;
import org.casebook.attempt.RegradedResponseRepository;
import org.casebook.attempt.Replay;
import org.casebook.attempt.Replay.Counted;
import org.casebook.attempt.Replay.Step;
import org.casebook.attempt.ToldEstimates;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.TopicMastery;
import org.casebook.course.question.Question;
import org.casebook.people.Person;
import org.casebook.regrade.Regrades.Change;
import org.springframework.stereotype.Component;

/** Computes anew what regrades change. Whoever calls it has checked who asks. */
@Component
record RegradeImpact(
        RegradeRepository regrades,
        RegradedResponseRepository answers,
        AbilityRepository abilities,
        AttemptOutcomes outcomes,
        AttemptRepository attempts,
        MasteryScaleReader scale,
        Replay replay,
        ToldEstimates told) {

    /** The students' estimates, locked in one order, so that two regrades don't wait for each other for ever. */
    Map<UUID, AbilityRecord> lock(Collection<UUID> students) {
        return abilities.lockAll(students).stream()
                .collect(Collectors.toMap(AbilityRecord::accountId, Function.identity()));
    }

    /** A dry run: what is known of the question's topic with and without the regrade, of each student concerned. */
    List<Change> preview(List<Person> students, List<AttemptItem> concerned, Regrade.Kind kind, Question question) {
        var owners = ownersOf(concerned);
        var now = replay.of(Set.copyOf(owners.values()), AttemptItem::counted);
        var then = replay.of(Set.copyOf(owners.values()), with(kind, concerned));
        return students.stream()
                .filter(student -> now.containsKey(student.id()))
                .map(student -> {
                    long own = concerned.stream()
                            .filter(item -> student.id().equals(owners.get(item.attemptId())))
                            .count();
                    return new Change(
                            student,
                            Math.toIntExact(own),
                            mastery(now, student, question, AttemptItem::counted),
                            mastery(then, student, question, with(kind, concerned)));
                })
                .toList();
    }

    /** Lets a regrade hold for these answers, of students whose estimates are locked. */
    void apply(UUID regrade, List<AttemptItem> concerned, Regrade.Kind kind) {
        answers.saveAllAndFlush(concerned.stream()
                .map(item -> new RegradedResponse(new RegradedResponse.Id(item.id(), regrade)))
                .toList());
        // These rows are read already, and the rest of the transaction sees them so.
        concerned.forEach(item -> item.correct(kind));
        store(ownersOf(concerned));
    }

    void undo(RegradeRecord regrade, Instant at) {
        var owners = owners(answers.attemptsOf(regrade.id()));
        lock(Set.copyOf(owners.values()));
        if (regrade.isUndone()) {
            return;
        }
        regrade.undo(at);
        regrades.flush();
        store(owners);
    }

    /** Stores the estimates of all students, and what was known at the end of the attempts named and of later ones. */
    private void store(Map<UUID, UUID> studentsByAttempt) {
        var students = Set.copyOf(studentsByAttempt.values());
        var records = lock(students);
        replay.of(students, AttemptItem::counted).forEach((student, steps) -> {
            told.replayed(Objects.requireNonNull(records.get(student)), steps);
            outcomes.replace(steps, studentsByAttempt.keySet());
        });
    }

    private TopicMastery mastery(Map<UUID, List<Step>> replayed, Person student, Question question, Counted counted) {
        var steps = Objects.requireNonNull(replayed.get(student.id()));
        long count = steps.stream()
                .flatMap(step -> step.items().stream())
                .filter(item -> counted.score(item).isPresent())
                .filter(item -> replay.topic(item).equals(question.topic()))
                .count();
        var ability = steps.getLast().estimate().ability();
        return scale.mastery(question.topic(), scale.share(ability, question.topic(), scale.calibrationInUse()), count);
    }

    /** How answers count once the regrade holds for those that it concerns. */
    private static Counted with(Regrade.Kind kind, List<AttemptItem> concerned) {
        var ids = new HashSet<UUID>();
        concerned.forEach(item -> ids.add(item.id()));
        return item -> ids.contains(item.id()) && item.informs()
                ? switch (kind) {
                    case Regrade.Voided _ -> OptionalInt.empty();
                    case Regrade.Accepted _ -> OptionalInt.of(AttemptItem.FULL_SCORE_OF_WORDS);
                }
                : item.counted();
    }

    private Map<UUID, UUID> ownersOf(List<AttemptItem> concerned) {
        return owners(attempts.findAllById(
                concerned.stream().map(AttemptItem::attemptId).distinct().toList()));
    }

    /** Students by attempt. */
    private static Map<UUID, UUID> owners(List<Attempt> attempts) {
        return attempts.stream().collect(Collectors.toMap(Attempt::id, Attempt::accountId));
    }
}
