package org.casebook.teaching.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Audience;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Schedule;
import org.casebook.attempt.ui.AllowanceWords;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.ClassSummary;
import org.casebook.people.Person;
import org.casebook.progress.ui.TaskWords;

/** What giving work out does, in a sentence: to whom, what and when. */
final class GivenWords {

    private GivenWords() {}

    /** Such as '8a (12 students)'. */
    static String to(String className, int students) {
        return className + " (" + count(students) + ")";
    }

    static String count(int students) {
        return students + (students == 1 ? " student" : " students");
    }

    /** What was done: 'Given to 8a (12 students): ‘Week 3’, a quiz with 12 questions, open now, due …'. */
    static String done(List<String> classes, AssignmentPlan plan, Instant now) {
        return "Given to " + String.join(" and ", classes) + ": ‘" + plan.title() + "’, " + what(plan) + ", "
                + when(plan.schedule(), now) + ".";
    }

    /** What will happen once it is given out, with all that a student meets. */
    static String planned(List<String> classes, AssignmentPlan plan, Instant now) {
        var quiz = plan.quiz();
        return String.join(" and ", classes) + ": " + what(plan) + ", " + when(plan.schedule(), now) + "."
                + (quiz == null ? "" : " " + rules(quiz));
    }

    /** The same for what is in a form, or why it can't be given out as it is. */
    static String told(AssignmentForm form, Function<AssignmentPlan, List<String>> whom, Instant now) {
        try {
            var plan = form.plan();
            return planned(whom.apply(plan), plan, now);
        } catch (InvalidInputException unfinished) {
            return "It can’t be given out yet: " + unfinished.getMessage();
        }
    }

    private static String what(AssignmentPlan plan) {
        var words = TaskWords.what(plan);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String when(Schedule schedule, Instant now) {
        var parts = new ArrayList<String>();
        parts.add(
                schedule.opens().isAfter(now)
                        ? "opens " + ReaderTime.dateTime(schedule.opens())
                        : schedule.isOver(now) ? "closed already" : "open now");
        var due = schedule.due();
        var closes = schedule.closes();
        if (due != null) {
            parts.add("due " + ReaderTime.dateTime(due)
                    + (schedule.late() == LateRule.REFUSED ? " and not taken later" : ""));
        }
        if (closes != null && schedule.late() != LateRule.REFUSED) {
            parts.add("closes " + ReaderTime.dateTime(closes));
        }
        if (due == null && closes == null) {
            parts.add("never due");
        }
        return String.join(", ", parts);
    }

    private static String rules(QuizPlan quiz) {
        var limit = quiz.timeLimit();
        return switch (quiz.feedback()) {
                    case AT_ONCE -> "Practice: each answer is told at once";
                    case AFTER_CLOSING -> "A test: answers are told after it has closed";
                    case WHEN_RELEASED -> "A test: answers are told when you release them";
                }
                + (quiz.sameQuestions() ? ", the same questions for all" : ", questions chosen for each student")
                + (quiz.withoutFigures() ? ", none that only ask to work with numbers" : "")
                + (limit == null ? ", no time limit" : ", time limit " + AllowanceWords.time(limit))
                + ", "
                + switch (quiz.attempts()) {
                    case QuizPlan.ANY_NUMBER -> "as many attempts as they like";
                    case 1 -> "one attempt";
                    default -> quiz.attempts() + " attempts";
                }
                + (quiz.isGraded() ? ", graded." : ", not graded.");
    }

    /** Whom of a class an audience means: '8a (12 students)', or '2 students of 8a, Ann Lee, Bo Ek'. */
    static String whom(ClassSummary schoolClass, Audience audience) {
        return switch (audience) {
            case Audience.WholeClass() ->
                to(schoolClass.name(), schoolClass.students().size());
            case Audience.Groups(var groups) ->
                groups.size() + (groups.size() == 1 ? " group of " : " groups of ") + schoolClass.name();
            case Audience.Students(var students) ->
                count(students.size()) + " of " + schoolClass.name() + ", "
                        + names(schoolClass.students().stream()
                                .filter(student -> students.contains(student.id()))
                                .toList());
        };
    }

    /** Names, the first few of them where they are many. */
    static String names(List<Person> people) {
        int shown = 8;
        return people.stream().limit(shown).map(Person::inText).collect(Collectors.joining(", "))
                + (people.size() > shown ? " and " + (people.size() - shown) + " more" : "");
    }
}
