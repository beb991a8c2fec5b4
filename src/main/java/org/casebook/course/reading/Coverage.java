package org.casebook.course.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Sources;
import org.casebook.course.lesson.Term;
import org.casebook.course.question.Question;

/** Checks that nothing a course announces goes untaught, unshown or unasked. */
record Coverage(Path lessons, Path questionBank, CourseNames names) {

    void check(List<Section> sections, List<Sources.Other> others, List<Term> glossary, List<Question> questions) {
        // A section that couldn't be read may well be the one that would be missed.
        if (Files.isDirectory(lessons)
                && names.passages.isComplete()
                && sections.size() == names.sections.given().size()) {
            checkTaught(sections, defined(others, glossary));
        }
        if (Files.isDirectory(questionBank)) {
            names.topics.given().forEach((topic, place) -> {
                if (!names.banks.given().containsKey(topic)) {
                    place.report("topic '" + topic + "' has no questions; they belong in "
                            + questionBank.resolve(topic + ".yaml"));
                }
            });
        }
        // A question that couldn't be read may well be the one that would be missed.
        if (names.questions.isComplete()
                && questions.size() == names.questions.given().size()) {
            names.goals.forEach(given -> checkAsked(given, questions));
        }
    }

    /** What nothing is asked on can't be shown. */
    private void checkAsked(CourseNames.GivenGoal given, List<Question> questions) {
        var passages = given.goal().passages();
        boolean known = !passages.isEmpty()
                && passages.stream().allMatch(passage -> names.passages.given().containsKey(passage.toString()));
        boolean asked = questions.stream()
                .anyMatch(question -> question.topic().equals(given.topic())
                        && passages.contains(question.head().passage()));
        if (known && !asked) {
            given.place()
                    .report("no question on the topic '" + given.topic()
                            + "' rests on the goal's passages, so nobody could show it");
        }
    }

    /** The places in other sources that definitions rest on; the case study is there to be taught. */
    private static Set<String> defined(List<Sources.Other> others, List<Term> glossary) {
        var used = glossary.stream().flatMap(term -> term.sources().stream()).collect(Collectors.toSet());
        return others.stream()
                .flatMap(other -> other.places().stream())
                .map(Sources.Place::id)
                .filter(used::contains)
                .collect(Collectors.toSet());
    }

    private void checkTaught(List<Section> sections, Set<String> defined) {
        var taught = sections.stream().map(Section::topic).collect(Collectors.toSet());
        names.topics.given().forEach((topic, place) -> {
            if (!taught.contains(topic)) {
                place.report("topic '" + topic + "' has no section");
            }
        });
        var used = sections.stream()
                .flatMap(section -> section.passages().stream())
                .map(Passage::sources)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        names.paragraphs.given().forEach((paragraph, place) -> {
            if (!used.contains(paragraph) && !defined.contains(paragraph)) {
                place.report("no passage rests on source paragraph '" + paragraph + "'");
            }
        });
        names.figures.given().forEach((figure, place) -> {
            if (!names.placedFigures.given().containsKey(figure)) {
                place.report("no section shows figure '" + figure + "'");
            }
        });
    }
}
