package org.casebook.progress.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Dial;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Schedule;
import org.casebook.assignment.Task;
import org.casebook.attempt.ui.AllowanceWords;
import org.casebook.attempt.ui.SureWords;
import org.casebook.base.ui.ReaderTime;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.progress.TaskProgress;
import org.jspecify.annotations.Nullable;

/** What is said about assignments. */
public final class TaskWords {

    private TaskWords() {}

    public static String of(TaskProgress.Status status) {
        return switch (status) {
            case EXCUSED -> "Excused";
            case NOT_OPEN -> "Not open yet";
            case TO_DO -> "To do";
            case BEGUN -> "Begun";
            case OVERDUE -> "Overdue";
            case DONE -> "✓ Done";
            case DONE_LATE -> "✓ Done, late";
            case MISSED -> "Not done";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    /** By when it is to be done. */
    public static String due(Schedule schedule) {
        var due = schedule.due();
        var end = schedule.end();
        if (due != null) {
            return "due " + ReaderTime.dateTime(due);
        }
        return end != null ? "until " + ReaderTime.dateTime(end) : "no due date";
    }

    /** By when each is to be done of those that a student still has. */
    static Map<UUID, String> open(List<TaskProgress> all) {
        return all.stream()
                .map(TaskProgress::task)
                .filter(task -> !task.isWithdrawn() && !task.classArchived())
                .collect(Collectors.toMap(Task::id, task -> due(task.schedule())));
    }

    /** What to do, in few words, such as 'Read 2 sections, quiz with 12 questions'. */
    public static String what(AssignmentPlan plan) {
        var parts = new ArrayList<String>();
        int sections = plan.sections().size();
        if (sections > 0) {
            parts.add("read " + sections + (sections == 1 ? " section" : " sections"));
        }
        var quiz = plan.quiz();
        if (quiz != null) {
            parts.add("a quiz" + (quiz.untilSure() ? "" : " with " + quiz.maxItems() + " questions"));
        }
        var text = String.join(", ", parts);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The rules of the quiz, one a line, as the student must know them before the first question. */
    public static List<String> rules(Schedule schedule, @Nullable Duration limit, QuizPlan quiz, Course course) {
        var rules = new ArrayList<String>();
        rules.add(
                quiz.untilSure()
                        ? "At most " + quiz.maxItems() + " questions; it ends earlier once it is sure. " + SureWords.AIM
                        : quiz.maxItems() + (quiz.maxItems() == 1 ? " question." : " questions."));
        rules.add("On " + topics(quiz, course) + ".");
        rules.add(
                quiz.sameQuestions()
                        ? "Everyone gets the same questions."
                        : "Each question is chosen from what your answers so far have shown." + suited(quiz.ease()));
        rules.add(
                switch (quiz.feedback()) {
                    case AT_ONCE -> "After each answer you see whether it is right, and why.";
                    case AFTER_CLOSING ->
                        "This is a test: which answers are right is shown after it has closed for everyone.";
                    case WHEN_RELEASED ->
                        "This is a test: which answers are right is shown when your teacher releases it.";
                });
        rules.add((quiz.sameQuestions() && quiz.feedback().isTest()
                        ? "You can go to any question, and change your answers until you hand in."
                        : "You can't go back to a question once you have answered it.")
                + " Every answer is saved at once.");
        if (limit != null) {
            rules.add("From the start you have " + AllowanceWords.time(limit)
                    + ". The time runs on if you close the page; when it is"
                    + " up, what you have answered is handed in.");
        }
        rules.add(attempts(quiz));
        rules.add(graded(quiz));
        var end = schedule.end();
        if (end != null) {
            rules.add("It closes " + ReaderTime.dateTime(end) + "; what is open then is handed in.");
        }
        if (schedule.due() != null && schedule.late() == LateRule.MARKED) {
            rules.add("After the due time you can still hand it in, but it is marked as late.");
        }
        return rules;
    }

    /** How easy the questions are meant to be, where that isn't left to what tells most. */
    private static String suited(Dial ease) {
        var relief = " After three misses in a row you get one that you can probably do.";
        return switch (ease) {
            case QUICKEST -> "";
            case BALANCED ->
                " It should be neither too hard nor too easy for you, so that you get about two in three right."
                        + relief;
            case EASIER -> " It should be rather easy for you, so that you get about three in four right." + relief;
        };
    }

    private static String attempts(QuizPlan quiz) {
        if (quiz.attempts() == 1) {
            return "You can take it once.";
        }
        var which =
                switch (quiz.counted()) {
                    case BEST -> "the best one counts.";
                    case LATEST -> "the last one counts.";
                    case FIRST -> "the first one counts.";
                };
        return quiz.attempts() == QuizPlan.ANY_NUMBER
                ? "You can take it as often as you like; " + which
                : "You can take it " + quiz.attempts() + " times; " + which;
    }

    /** What the grade rests on, to the student. */
    private static String graded(QuizPlan quiz) {
        return switch (quiz.gradedBy()) {
            case NOT_GRADED -> "It is not graded.";
            case POINTS ->
                "Your grade is the points that you earn out of those possible: 1 for each question, and part of it where your"
                        + " answer is partly right. What you don't answer earns nothing.";
            case THIS_ATTEMPT ->
                "Your grade is the share of the course's questions on these topics that your answers in this quiz make us"
                        + " expect you to get right. Harder questions show more than easy ones, and what you did before"
                        + " doesn't matter. What you don't answer counts as wrong.";
            case ALL_SO_FAR ->
                "Your grade is the share of the course's questions on these topics that we expect you to get right after"
                        + " this quiz. Your earlier quizzes count too.";
        };
    }

    public static String topics(QuizPlan quiz, Course course) {
        return quiz.topics().stream()
                .flatMap(id -> course.topic(id).stream())
                .map(Topic::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
