package org.casebook.attempt;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.bank.BankItem;
import org.casebook.bank.ClassBank;
import org.casebook.bank.QuestionBank;
import org.casebook.base.InvalidInputException;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;
import org.springframework.stereotype.Component;

/**
 * What a student has answered in quizzes, and what may be put to them outside one. Nothing of a test that is under way or
 * whose outcome is withheld is in it, or it would tell the key.
 */
@Component
public class AnswerHistory {

    private final AttemptRepository attempts;
    private final AttemptItemRepository items;
    private final FeedbackVisibility visibility;
    private final ClassContexts contexts;
    private final ClassBank ofClasses;
    private final QuestionBank bank;
    private final HurriedAnswers times;
    private final Clock clock;

    AnswerHistory(
            AttemptRepository attempts,
            AttemptItemRepository items,
            FeedbackVisibility visibility,
            ClassContexts contexts,
            ClassBank ofClasses,
            QuestionBank bank,
            HurriedAnswers times,
            Clock clock) {
        this.attempts = attempts;
        this.items = items;
        this.visibility = visibility;
        this.contexts = contexts;
        this.ofClasses = ofClasses;
        this.bank = bank;
        this.times = times;
        this.clock = clock;
    }

    /** The tests of which a student may be told nothing: under way, or withheld. */
    public record Kept(UUID student, Set<UUID> tests) {

        public Kept {
            tests = Set.copyOf(tests);
        }
    }

    /** For whoever asks for more than one thing below. */
    public Kept kept(UUID student) {
        var tests = attempts.tests(List.of(student));
        var kept = new ArrayList<>(visibility.withheld(tests));
        tests.stream().filter(test -> !test.isFinished()).forEach(kept::add);
        return new Kept(student, kept.stream().map(Attempt::id).collect(Collectors.toSet()));
    }

    /** The answers that count, the oldest first. */
    public List<PastAnswer> of(UUID student) {
        return of(kept(student));
    }

    /** The same. */
    public List<PastAnswer> of(Kept kept) {
        var answers = items.answeredBy(kept.student()).stream()
                .filter(item -> item.counts() && !kept.tests().contains(item.attemptId()))
                .sorted(Comparator.comparing(item -> Objects.requireNonNull(item.answeredAt())))
                .toList();
        var questions = bank.questions(
                answers.stream().map(AttemptItem::questionVersion).collect(Collectors.toSet()));
        return answers.stream().map(item -> past(item, questions)).toList();
    }

    /** Those of one of the student's attempts. */
    public List<PastAnswer> of(UUID student, UUID attempt) {
        if (kept(student).tests().contains(attempt)
                || attempts.ownerOf(attempt).filter(student::equals).isEmpty()) {
            return List.of();
        }
        var own = items.findByAttemptIdOrderByPosition(attempt).stream()
                .filter(AttemptItem::counts)
                .toList();
        var questions =
                bank.questions(own.stream().map(AttemptItem::questionVersion).toList());
        return own.stream().map(item -> past(item, questions)).toList();
    }

    private static PastAnswer past(AttemptItem item, Map<UUID, Question> questions) {
        return new PastAnswer(
                Objects.requireNonNull(questions.get(item.questionVersion())),
                item.questionVersion(),
                item.position(),
                item.order(),
                Objects.requireNonNull(item.response()),
                item.correct() ? 1 : item.earned(),
                item.isCredited(),
                Objects.requireNonNull(item.answeredAt()));
    }

    /** A question that may be put, and its version. Words that a teacher has accepted for the student's class are right. */
    public record Askable(UUID version, Question question) {}

    /** What may be put to the student now, by the questions' ids: the course's and those of their classes. */
    public Map<String, Askable> askable(UUID student) {
        return askable(kept(student));
    }

    /** The same. */
    public Map<String, Askable> askable(Kept kept) {
        var classes = contexts.of(kept.student(), null);
        var taken = new HashSet<>(classes.voided());
        kept.tests().forEach(test -> items.findByAttemptIdOrderByPosition(test)
                .forEach(item -> taken.add(item.questionVersion())));
        Map<String, Askable> askable = new HashMap<>();
        Stream.concat(bank.items().stream(), ofClasses.items(classes.questions(), null).stream())
                .filter(item -> !taken.contains(item.version()))
                .forEach(item ->
                        askable.put(item.question().id(), new Askable(item.version(), accepting(item, classes))));
        return askable;
    }

    private static Question accepting(BankItem item, ClassContext classes) {
        var question = item.question();
        for (var regrade : classes.regrades()) {
            var accepted = regrade.accepted();
            if (accepted != null
                    && regrade.attended()
                    && regrade.version().equals(item.version())
                    && question instanceof ShortText text) {
                question = text.accepting(accepted);
            }
        }
        return question;
    }

    /** Whether a test of the student is under way, in which nothing else is asked. */
    public boolean isInTest(UUID student) {
        return attempts.findByOpenFor(student)
                .filter(open -> open.silent() && !open.isOver(clock.instant()))
                .isPresent();
    }

    /** @throws InvalidInputException if a test of the student is under way */
    public void requireNoTest(UUID student) {
        if (isInTest(student)) {
            throw new InvalidInputException("Your test is open. Hand it in first.");
        }
    }

    /** How many minutes it takes to answer some questions, at least 1. */
    public int minutes(Collection<UUID> versions) {
        return Math.max(1, (int) Math.ceil(times.expected(versions).toSeconds() / 60.0));
    }
}
