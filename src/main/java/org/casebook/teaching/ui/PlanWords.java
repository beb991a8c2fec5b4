package org.casebook.teaching.ui;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Audience;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.Modules;
import org.casebook.assignment.QuizPlan;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.ClassGroup;
import org.casebook.classroom.ClassSummary;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;

/** What an assignment's form says, by the names of its fields. */
final class PlanWords {

    private final Modules modules;
    private final Map<UUID, String> names;

    private PlanWords(Modules modules, Map<UUID, String> names) {
        this.modules = modules;
        this.names = names;
    }

    static Function<AssignmentPlan, Map<String, String>> of(
            Modules modules, ClassSummary schoolClass, List<ClassGroup> groups) {
        var names = schoolClass.students().stream().collect(Collectors.toMap(Person::id, Person::inText));
        groups.forEach(group -> names.put(group.id(), group.name()));
        return new PlanWords(modules, names)::words;
    }

    private Map<String, String> words(AssignmentPlan plan) {
        var words = new LinkedHashMap<String, String>();
        words.put("Title", plan.title());
        words.put("Instructions", plan.instructions());
        words.put(
                "Sections to read", plan.sections().stream().map(this::section).collect(Collectors.joining(", ")));
        quiz(words, plan.quiz());
        words.put("Opens", time(plan.schedule().opens()));
        words.put("Due", time(plan.schedule().due()));
        words.put("Closes", time(plan.schedule().closes()));
        words.put("Late work", plan.schedule().late() == LateRule.MARKED ? "is taken" : "is not taken");
        words.put(
                "For",
                switch (plan.audience()) {
                    case Audience.WholeClass() -> "the whole class";
                    case Audience.Groups(var groups) -> named(groups);
                    case Audience.Students(var students) -> named(students);
                });
        return words;
    }

    private void quiz(Map<String, String> words, @Nullable QuizPlan quiz) {
        words.put("With a quiz", quiz == null ? "no" : "yes");
        if (quiz == null) {
            return;
        }
        words.put(
                "How much of each topic",
                quiz.shares().stream()
                        .map(share -> topic(share.topic()) + " " + share.weight())
                        .collect(Collectors.joining(", ")));
        words.put("Questions at most", String.valueOf(quiz.maxItems()));
        words.put("Ends", quiz.untilSure() ? "once it is sure" : "after that many questions");
        words.put("Feedback", QuizFields.words(quiz.feedback()));
        words.put("The same questions for everyone", quiz.sameQuestions() ? "yes" : "no");
        words.put("Questions", chosen(quiz));
        words.put("How easy", quiz.ease().name().toLowerCase(java.util.Locale.ROOT));
        words.put("Questions that only ask to work with numbers", quiz.withoutFigures() ? "left out" : "asked too");
        words.put("Attempts", quiz.attempts() == QuizPlan.ANY_NUMBER ? "any number" : String.valueOf(quiz.attempts()));
        words.put("Which attempt counts", QuizFields.words(quiz.counted()));
        words.put("Graded by", QuizFields.words(quiz.gradedBy()));
        var limit = quiz.timeLimit();
        words.put("Time limit in minutes", limit == null ? "" : String.valueOf(limit.toMinutes()));
    }

    private static String chosen(QuizPlan quiz) {
        return quiz.isChosen()
                ? "chosen, in "
                        + (quiz.forms().size() == 1 ? "one form" : quiz.forms().size() + " forms")
                : "by how much they tell";
    }

    private String section(String slug) {
        return modules.sections().stream()
                .filter(section -> section.slug().equals(slug))
                .map(section -> section.title())
                .findFirst()
                .orElse(slug);
    }

    private String topic(String id) {
        return modules.topics().stream()
                .filter(topic -> topic.id().equals(id))
                .map(topic -> topic.name())
                .findFirst()
                .orElse(id);
    }

    private String named(Collection<UUID> ids) {
        return ids.stream()
                .map(id -> names.getOrDefault(id, "somebody else"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String time(@Nullable Instant time) {
        return time == null ? "" : ReaderTime.dateTime(time);
    }
}
