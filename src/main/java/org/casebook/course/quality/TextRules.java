package org.casebook.course.quality;

import static org.casebook.course.Goal.LESSON_GRADE;
import static org.casebook.course.Goal.QUESTION_GRADE;
import static org.casebook.course.Goal.QUOTATION_WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.course.Origins;
import org.casebook.course.PassageRef;
import org.casebook.course.Problem;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Words;
import org.casebook.course.question.Question;

/** What lessons and questions give to read. */
final class TextRules {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|“([^“”]*+)”|«([^«»]*+)»");

    private static final int LONGEST_LABEL = 3;
    private static final Pattern LABEL = Pattern.compile("[\"“]([^\"“”]*+)[\"”]");

    private TextRules() {}

    /** What is quoted is short, and quotation marks that are opened are closed. */
    static List<Problem> quotations(Inspected course) {
        var findings = new ArrayList<Problem>();
        for (var section : course.course().sections()) {
            for (var passage : section.passages()) {
                var place = course.at(new PassageRef(section.slug(), passage.id()));
                check(course, place, text(passage), findings);
            }
            for (var passage : section.plainer()) {
                check(course, course.atPlainer(section, passage), text(passage), findings);
            }
        }
        for (var term : course.course().glossary()) {
            var place = Inspected.known(course.origins().terms().get(term.id()));
            check(course, place, Wording.plain(term.definition()), findings);
        }
        for (var question : course.questions()) {
            QuestionTexts.all(question).forEach(text -> check(course, course.at(question), text, findings));
            QuestionTexts.source(question).forEach(text -> check(course, course.at(question), text, findings));
        }
        return findings;
    }

    /** A passage that is a quotation as a whole has no marks of its own. */
    private static String text(Passage passage) {
        return passage.html().startsWith("<blockquote>")
                ? "“" + passage.text().replace('"', '\'') + "”"
                : passage.text();
    }

    /** What is quoted in one text. */
    static void check(Inspected course, Origins.Line place, String text, List<Problem> findings) {
        if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
            findings.add(place.problem("a quotation mark has no partner in '" + Wording.brief(text) + "'; add it"));
            return;
        }
        QUOTED.matcher(text)
                .results()
                .map(match -> Stream.of(1, 2, 3)
                        .map(match::group)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(""))
                .filter(quotation -> Wording.words(quotation).size() > course.count(QUOTATION_WORDS))
                .forEach(quotation -> findings.add(place.problem("the quotation '" + Wording.brief(quotation)
                        + "' has " + Wording.words(quotation).size() + " words; quote at most "
                        + course.count(QUOTATION_WORDS))));
    }

    /**
     * A label that a stem sets between quotation marks is in the lessons or in the glossary: nobody is asked about a word
     * that they could not have met, in whichever words they read. Links to terms that don't exist are refused when the course is read.
     */
    static List<Problem> unknownLabels(Inspected course) {
        var usual = taught(course, Words.USUAL);
        var plainer = taught(course, Words.PLAINER);
        return course.questions().stream()
                .flatMap(question -> labels(QuestionTexts.stem(question))
                        .filter(label -> !(usual.contains(same(label)) && plainer.contains(same(label)))
                                && !stimulus(question).contains(same(label)))
                        .map(label -> course.at(question)
                                .problem("\"" + label + "\" is neither in the lessons nor in the glossary;"
                                        + " explain it there, or ask in other words")))
                .toList();
    }

    /** Short quotations; a longer one is given to be read, and so are words that are taken up from it. */
    private static Stream<String> labels(String stem) {
        var quotations =
                LABEL.matcher(stem).results().map(match -> match.group(1)).toList();
        return quotations.stream()
                .filter(label -> Wording.words(label).size() <= LONGEST_LABEL)
                .filter(label -> quotations.stream()
                        .noneMatch(longer -> longer.length() > label.length() && longer.contains(label)));
    }

    private static String taught(Inspected course, Words words) {
        var lessons = course.course().sections().stream()
                .flatMap(section -> section.in(words).passages().stream())
                .map(Passage::text);
        var glossary =
                course.course().glossary().stream().map(term -> term.term() + " " + Wording.plain(term.definition()));
        return Stream.concat(lessons, glossary).map(TextRules::same).collect(Collectors.joining(" | ", " ", " "));
    }

    private static String stimulus(Question question) {
        var stimulus = question.stimulus();
        return stimulus == null
                ? ""
                : stimulus.texts().stream()
                        .map(Wording::plain)
                        .map(TextRules::same)
                        .collect(Collectors.joining(" | "));
    }

    private static String same(String text) {
        return String.join(" ", Wording.words(text.toLowerCase(Locale.ROOT)));
    }

    /** Lessons and questions can be read by those they are for. */
    static List<Problem> readingLevel(Inspected course) {
        var findings = new ArrayList<Problem>();
        for (var section : course.course().sections()) {
            double grade = SectionGrade.of(section).usual();
            if (grade > course.goal(LESSON_GRADE)) {
                findings.add(Inspected.known(course.origins().sections().get(section.slug()))
                        .problem(message("the section", grade, course.goal(LESSON_GRADE))));
            }
        }
        for (var question : course.questions()) {
            double grade = ReadingEase.grade(shown(question));
            if (grade > course.goal(QUESTION_GRADE)) {
                findings.add(course.at(question).problem(message("the question", grade, course.goal(QUESTION_GRADE))));
            }
            double source = ReadingEase.grade(String.join("\n", QuestionTexts.source(question)));
            if (source > course.goal(QUESTION_GRADE)) {
                findings.add(course.at(question).problem(message("its source", source, course.goal(QUESTION_GRADE))));
            }
        }
        return findings;
    }

    private static String shown(Question question) {
        return QuestionTexts.stem(question) + "\n" + String.join("\n", QuestionTexts.parts(question));
    }

    static String message(String what, double grade, double most) {
        return String.format(
                Locale.ROOT,
                "%s reads at grade %.1f (Flesch–Kincaid), and %.1f is the most; shorten sentences and words",
                what,
                grade,
                most);
    }
}
