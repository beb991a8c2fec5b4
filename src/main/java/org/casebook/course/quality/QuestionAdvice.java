package org.casebook.course.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casebook.course.Course;
import org.casebook.course.Goals;
import org.casebook.course.Origins;
import org.casebook.course.Problem;
import org.casebook.course.Ratings;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Term;
import org.casebook.course.question.Question;

/** What one question could do better, by those rules for a whole course that hold of a question by itself. */
public final class QuestionAdvice {

    private static final List<Rule> BY_ITSELF = List.of(
            KeyRules::optionLengths,
            AnswerRules::negatives,
            KeyRules::allOfTheAbove,
            AnswerRules::reasons,
            AnswerRules::tolerances,
            TextRules::quotations,
            TextRules::readingLevel);

    /** Those that look at what the lessons teach. */
    private static final List<Rule> BESIDE_THE_LESSONS = List.of(TextRules::unknownLabels);

    private static final List<Rule> BESIDE_ANOTHER = List.of(EnemyRules::alikeStems, EnemyRules::sameAnswers);

    private static final Origins.Line PLACE = new Origins.Line(Path.of("question"), 1);

    private QuestionAdvice() {}

    /**
     * Each a sentence that says what to do.
     *
     * @param question perhaps unfit to be asked
     */
    public static List<String> on(Question question, Course course, Goals goals) {
        var found = new ArrayList<Problem>();
        var alone = inspected(course, List.of(), List.of(), List.of(question), goals);
        BY_ITSELF.forEach(rule -> found.addAll(rule.findings(alone)));
        var taught = inspected(course, course.sections(), course.glossary(), List.of(question), goals);
        BESIDE_THE_LESSONS.forEach(rule -> found.addAll(rule.findings(taught)));
        for (var other : course.questions()) {
            boolean enemies = question.head().enemies().contains(other.id());
            if (!enemies && !other.id().equals(question.id())) {
                var both = inspected(course, List.of(), List.of(), List.of(other, question), goals);
                BESIDE_ANOTHER.forEach(rule -> found.addAll(rule.findings(both)));
            }
        }
        return found.stream().map(Problem::message).distinct().toList();
    }

    private static Inspected inspected(
            Course course, List<Section> sections, List<Term> glossary, List<Question> questions, Goals goals) {
        var part = new Course(
                course.id(),
                course.title(),
                course.subtitle(),
                course.topics(),
                course.masteryScale(),
                sections,
                glossary,
                List.of(),
                course.sources(),
                questions,
                List.of(),
                Map.of(),
                course.licence());
        var places = questions.stream().collect(Collectors.toMap(Question::id, _ -> PLACE, (first, _) -> first));
        var origins = new Origins(PLACE, PLACE, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), places);
        return new Inspected(part, origins, goals, Ratings.NONE);
    }
}
