package org.casebook.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Task;
import org.casebook.bank.CalibratedBank;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.course.question.Question;
import org.springframework.stereotype.Component;

/**
 * Quizzes that ask everyone the same. The questions are those that would tell most about a student of whom nothing is
 * known, with the mix of topics and kinds that a quiz chosen for one student has. A plain question stands among them as
 * if it were complete.
 */
@Component
public class QuizForms {

    private static final int FORMS_KEPT = 1_000;

    private final QuizFormRepository forms;
    private final QuestionChoice choice;
    private final QuestionPools pools;
    private final ItemMaker maker;
    private final CalibratedBank calibrated;
    private final MasteryScaleReader scale;
    private final FormSeats seats;

    /** Forms never change. */
    private final Cache<UUID, List<UUID>> known =
            Caffeine.newBuilder().maximumSize(FORMS_KEPT).build();

    QuizForms(
            QuizFormRepository forms,
            QuestionChoice choice,
            QuestionPools pools,
            ItemMaker maker,
            CalibratedBank calibrated,
            MasteryScaleReader scale,
            FormSeats seats) {
        this.forms = forms;
        this.choice = choice;
        this.pools = pools;
        this.maker = maker;
        this.calibrated = calibrated;
        this.scale = scale;
        this.seats = seats;
    }

    /** The form that a student gets of an assignment with this plan, made when it is first asked for. */
    QuizForm of(Task task, QuizPlan plan, Instant now) {
        if (!plan.isChosen()) {
            return ofAll(task.id(), plan, now);
        }
        int number = plan.forms().size();
        var chosen = plan.forms()
                .get(number == 1 ? 0 : seats.place(task.id(), task.assignment().classId(), task.student()) % number);
        return form(task.id(), "chosen " + named(chosen), () -> chosen, now);
    }

    /** What everyone gets where the engine chooses. */
    private QuizForm ofAll(UUID assignment, QuizPlan plan, Instant now) {
        return form(assignment, text(plan), () -> versions(items(assignment, plan, now)), now);
    }

    private QuizForm form(UUID assignment, String text, Supplier<List<UUID>> questions, Instant now) {
        return forms.findByAssignmentIdAndPlan(assignment, text)
                .orElseGet(() -> forms.saveAndFlush(new QuizForm(assignment, text, questions.get(), now)));
    }

    private static String text(QuizPlan plan) {
        return plan.shares() + " " + plan.maxItems() + (plan.withoutFigures() ? " without figures" : "");
    }

    private static UUID named(List<UUID> chosen) {
        return UUID.nameUUIDFromBytes(chosen.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The questions of an assignment's forms; those that the engine chooses stay from now on. */
    List<List<UUID>> settled(UUID assignment, QuizPlan plan, Instant now) {
        return plan.isChosen()
                ? plan.forms()
                : List.of(ofAll(assignment, plan, now).questions());
    }

    /** The next question of an attempt with a form, not yet stored; nothing when it has had all. */
    Optional<AttemptItem> next(OngoingAttempt ongoing, Basis basis, Instant now) {
        return left(ongoing).stream().findFirst().map(version -> put(ongoing, version, basis, now));
    }

    /** The question at a place, not yet stored; nothing where none is to be put any more. */
    Optional<AttemptItem> at(OngoingAttempt ongoing, int position, Basis basis, Instant now) {
        return left(ongoing).stream()
                .filter(version -> place(ongoing, version) == position)
                .findFirst()
                .map(version -> put(ongoing, version, basis, now));
    }

    /** The places of all questions that were or can be put, in their order. */
    List<Integer> places(OngoingAttempt ongoing) {
        return Stream.concat(
                        ongoing.items().stream().map(AttemptItem::position),
                        left(ongoing).stream().map(version -> place(ongoing, version)))
                .sorted()
                .toList();
    }

    private AttemptItem put(OngoingAttempt ongoing, UUID version, Basis basis, Instant now) {
        var item = calibrated.item(version, ongoing.attempt().calibration());
        var attempt = ongoing.attempt();
        var answered = pools.answered(attempt.accountId(), basis.withheld());
        return maker.fixed(attempt, place(ongoing, version), item, answered, basis.ability(), now);
    }

    /** From 1. A question keeps its place whatever is voided. */
    private int place(OngoingAttempt ongoing, UUID version) {
        return all(ongoing).indexOf(version) + 1;
    }

    /** Whether there is a next one. */
    boolean isAnyLeft(OngoingAttempt ongoing) {
        return !left(ongoing).isEmpty();
    }

    private List<UUID> left(OngoingAttempt ongoing) {
        var left = new ArrayList<>(all(ongoing));
        left.removeAll(versions(ongoing.items()));
        left.removeAll(ongoing.classes().voided());
        return left;
    }

    private List<UUID> all(OngoingAttempt ongoing) {
        return questions(Objects.requireNonNull(ongoing.attempt().form()));
    }

    /** The versions of a form's questions, in their order. */
    public List<UUID> questions(UUID form) {
        return known.get(
                form, id -> List.copyOf(forms.findById(id).orElseThrow().questions()));
    }

    private static List<UUID> versions(List<AttemptItem> items) {
        return items.stream().map(AttemptItem::questionVersion).toList();
    }

    /** What a student sees who gets the first form; not stored. */
    List<AttemptItem> preview(UUID assignment, QuizPlan plan, Instant now) {
        var fixed = plan.isChosen()
                ? Optional.of(plan.forms().getFirst())
                : plan.sameQuestions()
                        ? forms.findByAssignmentIdAndPlan(assignment, text(plan))
                                .map(QuizForm::questions)
                        : Optional.<List<UUID>>empty();
        if (fixed.isEmpty()) {
            return items(assignment, plan, now);
        }
        var nobody = nobody(assignment, plan, now);
        return fixed.get().stream()
                .map(version -> maker.fixed(
                        nobody,
                        fixed.get().indexOf(version) + 1,
                        calibrated.item(version, nobody.calibration()),
                        Set.of(),
                        scale.prior(),
                        now))
                .toList();
    }

    private Attempt nobody(UUID assignment, QuizPlan plan, Instant now) {
        var attempt = new AttemptSettings.Assigned(assignment, 1, null, false, null);
        return new Attempt(
                assignment,
                AttemptSettings.of(plan, attempt),
                assignment.getLeastSignificantBits(),
                calibrated.inUse(),
                now);
    }

    /**
     * What somebody of the class would be asked who has answered nothing, neither before nor in this attempt; not stored.
     */
    List<AttemptItem> items(UUID assignment, QuizPlan plan, Instant now) {
        return items(assignment, plan, _ -> true, now);
    }

    /** The same of some questions alone. */
    List<AttemptItem> items(UUID assignment, QuizPlan plan, Predicate<Question> of, Instant now) {
        var nobody = nobody(assignment, plan, now);
        var pool = pools.forEveryone(nobody, of);
        var chosen = new ArrayList<AttemptItem>();
        while (chosen.size() < plan.maxItems()) {
            var next = choice.next(nobody, pool, chosen, scale.prior(), now);
            if (next.isEmpty()) {
                break;
            }
            chosen.add(next.get());
        }
        return chosen;
    }
}
