package org.casebook.course.quality;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.course.PassageRef;
import org.casebook.course.Topic;
import org.casebook.course.question.Head;
import org.casebook.course.question.Question;
import org.casebook.course.question.QuestionKind;
import org.casebook.course.reading.CourseReader;

/** Looks a sound course over by all rules. */
public final class Quality {

    static final List<Rule> RULES = List.of(
            BankRules::enoughQuestions,
            BankRules::difficultySpread,
            BankRules::kindShares,
            BankRules::kindsAndLevels,
            BankRules::passageQuestions,
            FiguresRules::easyEnough,
            FiguresRules::untagged,
            RatingRules::unknown,
            RatingRules::unrated,
            KeyRules::keyPosition,
            KeyRules::keyLength,
            KeyRules::optionLengths,
            CueRules::rightNumbers,
            WordRules::sureWords,
            WordRules::tellingWords,
            CueRules::notSaid,
            CueRules::echoedStems,
            CueRules::matchingsWithoutExtra,
            FormOnly::gains,
            EnemyRules::alikeStems,
            EnemyRules::sameAnswers,
            EnemyRules::mutualEnemies,
            AnswerRules::negatives,
            KeyRules::allOfTheAbove,
            AnswerRules::reasons,
            AnswerRules::tolerances,
            TextRules::quotations,
            TextRules::unknownLabels,
            TextRules::readingLevel,
            PlainerRules::readingLevel,
            PlainerRules::sameFacts,
            LeadRules::answers,
            WritingRules::everyTopic,
            WritingRules::samplesInOrder,
            WritingRules::sampleLengths,
            WritingRules::samplesInOwnWords,
            WritingRules::quotations);

    private Quality() {}

    public static QualityReport of(CourseReader.Result.Sound sound) {
        var course = new Inspected(sound.course(), sound.origins(), sound.goals(), sound.ratings());
        return new QualityReport(
                RULES.stream()
                        .flatMap(rule -> rule.findings(course).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                coverage(course),
                course.topics().stream().map(topic -> summary(course, topic)).toList(),
                FormOnly.of(course.questions()),
                course.course().sections().stream().map(SectionGrade::of).toList(),
                Agreement.of(course));
    }

    private static List<PassageCoverage> coverage(Inspected course) {
        return course.course().sections().stream()
                .flatMap(section ->
                        section.passages().stream().map(passage -> new PassageRef(section.slug(), passage.id())))
                .map(passage -> new PassageCoverage(passage, byDifficulty(course.questions(passage))))
                .toList();
    }

    private static TopicSummary summary(Inspected course, Topic topic) {
        var questions = course.questions(topic);
        var keys = OneKey.of(questions);
        return new TopicSummary(
                topic,
                byDifficulty(questions),
                counts(QuestionKind.values(), questions, QuestionKind::of),
                counts(Head.Level.values(), questions, question -> question.head()
                        .level()),
                keys.size(),
                (int) keys.stream().filter(OneKey::isLongest).count(),
                KeyRules.chance(keys).expected());
    }

    private static List<Integer> byDifficulty(Collection<Question> questions) {
        return IntStream.rangeClosed(Head.EASIEST, Head.HARDEST)
                .map(difficulty -> (int) questions.stream()
                        .filter(question -> question.head().difficulty() == difficulty)
                        .count())
                .boxed()
                .toList();
    }

    private static <E extends Enum<E>> Map<E, Integer> counts(
            E[] all, List<Question> questions, Function<Question, E> property) {
        return Arrays.stream(all).collect(Collectors.toMap(Function.identity(), one -> (int) questions.stream()
                .filter(question -> property.apply(question) == one)
                .count()));
    }
}
