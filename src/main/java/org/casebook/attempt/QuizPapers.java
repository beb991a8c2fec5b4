package org.casebook.attempt;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casebook.adaptive.parallel.ParallelForms;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.QuizPlan;
import org.casebook.bank.HistoryAlone;
import org.casebook.bank.QuestionBank;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.question.Question;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The questions of quizzes that ask everyone the same, as their teachers see, choose and print them. Everything here is for
 * the teachers of the class; to others the assignment is not found.
 */
@Service
@Transactional
public class QuizPapers {

    /** By what share of their questions chosen forms may differ in the points that are expected, if such are found. */
    public static final double SHARE_APART = ParallelForms.POINTS_TOLERANCE;

    private final Assignments assignments;
    private final QuizForms forms;
    private final FormSeats seats;
    private final PaperItems items;
    private final FormAssembly assembly;
    private final QuestionBank bank;
    private final AttemptRepository attempts;
    private final People people;
    private final Clock clock;

    QuizPapers(
            Assignments assignments,
            QuizForms forms,
            FormSeats seats,
            PaperItems items,
            FormAssembly assembly,
            QuestionBank bank,
            AttemptRepository attempts,
            People people,
            Clock clock) {
        this.assignments = assignments;
        this.forms = forms;
        this.seats = seats;
        this.items = items;
        this.assembly = assembly;
        this.bank = bank;
        this.attempts = attempts;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The questions. What the engine has chosen stays from then on: what was seen or printed is what students get.
     *
     * @throws NotFoundException if it isn't the class's, or has no quiz with the same questions for all
     */
    @Retryable(includes = DataIntegrityViolationException.class, delay = 50, jitter = 40)
    public QuizPaper of(Actor teacher, UUID classId, UUID id) {
        var assignment = assignments.ofClass(teacher, classId, id);
        return new QuizPaper(
                assignment,
                items.of(classId, forms.settled(id, quiz(assignment), clock.instant())),
                !attempts.whoBegan(id).isEmpty());
    }

    /** All that the class can be asked by the assignment. */
    @Transactional(readOnly = true)
    public List<PaperItem> choice(Actor teacher, UUID classId, UUID id) {
        var quiz = quiz(assignments.ofClass(teacher, classId, id));
        var all = items.ofClass(classId);
        return quiz.withoutFigures() ? HistoryAlone.of(all, PaperItem::question) : all;
    }

    /**
     * What the engine would choose; nothing is saved.
     *
     * @param seed another number makes other forms where there are several
     * @throws InvalidInputException if there are too few questions, with how many are missing
     */
    @Transactional(readOnly = true)
    public List<List<PaperItem>> chosen(Actor teacher, UUID classId, UUID id, PaperWish wish, long seed) {
        var quiz = quiz(assignments.ofClass(teacher, classId, id));
        var wanted = quiz.but().forms(List.of()).maxItems(wish.questions()).plan();
        Predicate<Question> of = question -> wish.sections().isEmpty()
                || wish.sections().contains(question.head().passage().section());
        var found = wish.forms() == 1
                ? List.of(one(id, wanted, of))
                : assembly.forms(classId, wanted, wish.forms(), of, seed);
        return items.of(found);
    }

    private List<UUID> one(UUID id, QuizPlan wanted, Predicate<Question> of) {
        var found = forms.items(id, wanted, of, clock.instant()).stream()
                .map(AttemptItem::questionVersion)
                .toList();
        int missing = wanted.maxItems() - found.size();
        if (missing > 0) {
            throw new InvalidInputException(
                    (missing == 1 ? "1 question is missing" : missing + " questions are missing")
                            + ": there are " + found.size() + " that can be asked together."
                            + " Choose fewer questions, or more sections.");
        }
        return found;
    }

    /**
     * Lets the class be asked these questions, and of each topic as much as they have.
     *
     * @param opened the plan when the teacher began to choose
     * @param chosen forms of the same length
     * @throws ChangedMeanwhileException if a colleague has chosen others since
     * @throws InvalidInputException if they don't go together, or somebody has begun
     */
    public void save(Actor teacher, UUID classId, UUID id, AssignmentPlan opened, List<List<UUID>> chosen) {
        var quiz = opened.quiz();
        quiz(assignments.ofClass(teacher, classId, id));
        if (quiz == null || chosen.isEmpty() || chosen.getFirst().isEmpty()) {
            throw new InvalidInputException("Please choose at least one question.");
        }
        if (chosen.stream().map(List::size).distinct().count() > 1) {
            throw new InvalidInputException("The forms have different numbers of questions: "
                    + chosen.stream().map(form -> String.valueOf(form.size())).collect(Collectors.joining(", "))
                    + ".");
        }
        var wanted = opened.with(quiz.asking(FormRules.shares(bank, chosen), chosen));
        assignments.edit(teacher, id, new Edit<>(opened, wanted));
    }

    /** The form of each student, from 0, in the order in which they sit; nothing where there is one form. */
    @Retryable(includes = DataIntegrityViolationException.class, delay = 50, jitter = 40)
    public Map<Person, Integer> seating(Actor teacher, UUID classId, UUID id) {
        int number = quiz(assignments.ofClass(teacher, classId, id)).forms().size();
        Map<Person, Integer> seating = new LinkedHashMap<>();
        if (number > 1) {
            var places = seats.places(id, classId);
            var known = people.byId(places.keySet());
            places.forEach((student, place) -> {
                var person = known.get(student);
                if (person != null) {
                    seating.put(person, place % number);
                }
            });
        }
        return seating;
    }

    private static QuizPlan quiz(Assignment assignment) {
        var quiz = assignment.plan().quiz();
        if (quiz == null || !quiz.sameQuestions()) {
            throw new NotFoundException("questions for all in assignment " + assignment.id());
        }
        return quiz;
    }
}
