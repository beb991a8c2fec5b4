package org.casebook.course.quality;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.course.Problem;
import org.casebook.course.lesson.Passage;

/**
 * A label that a stem sets between quotation marks is in the lessons or in the glossary: nobody is asked about a word
 * that they could not have met. Links to terms that don't exist are refused when the course is read.
 */
final class UnknownLabels implements Rule {

    private static final int LONGEST_LABEL = 3;
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]*+)[\"”]");

    @Override
    public List<Problem> findings(Inspected course) {
        var taught = taught(course);
        return course.questions().stream()
                .flatMap(question -> labels(QuestionTexts.stem(question))
                        .filter(label -> !taught.contains(same(label)))
                        .map(label -> course.at(question)
                                .problem("\"" + label + "\" is neither in the lessons nor in the glossary;"
                                        + " explain it there, or ask in other words")))
                .toList();
    }

    /** Short quotations; a longer one is given to be read, and so are words that are taken up from it. */
    private static Stream<String> labels(String stem) {
        var quotations =
                QUOTED.matcher(stem).results().map(match -> match.group(1)).toList();
        return quotations.stream()
                .filter(label -> Wording.words(label).size() <= LONGEST_LABEL)
                .filter(label -> quotations.stream()
                        .noneMatch(longer -> longer.length() > label.length() && longer.contains(label)));
    }

    private static String taught(Inspected course) {
        var lessons = course.course().sections().stream()
                .flatMap(section -> section.passages().stream())
                .map(Passage::text);
        var glossary =
                course.course().glossary().stream().map(term -> term.term() + " " + Wording.plain(term.definition()));
        return Stream.concat(lessons, glossary).map(UnknownLabels::same).collect(Collectors.joining(" | ", " ", " "));
    }

    private static String same(String text) {
        return String.join(" ", Wording.words(text.toLowerCase(Locale.ROOT)));
    }
}
