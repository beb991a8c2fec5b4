package org.casebook.lessons;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Words;
import org.springframework.stereotype.Component;

/**
 * Finds what was highlighted in the course as it is now: first in the passage where it stood, in the words that are wanted
 * and then in the others; then in the rest of its section.
 */
@Component
record HighlightPlaces(Course course) {

    KeptHighlight now(Highlight highlight, Words wanted) {
        var words = Stream.concat(
                        Stream.of(wanted), Arrays.stream(Words.values()).filter(other -> other != wanted))
                .toList();
        return course.section(highlight.place().section()).stream()
                .flatMap(section -> Stream.concat(
                        words.stream().flatMap(each -> where(highlight, section, each, true)),
                        words.stream().flatMap(each -> where(highlight, section, each, false))))
                .findFirst()
                .orElseGet(() -> kept(highlight, highlight.place(), Optional.empty(), Words.USUAL));
    }

    /** @param stood whether to look in the passage where it stood, or in the others */
    private static Stream<KeptHighlight> where(Highlight highlight, Section section, Words words, boolean stood) {
        return section.in(words).passages().stream()
                .filter(passage -> passage.id().equals(highlight.place().passage()) == stood)
                .flatMap(passage -> Stretch.of(
                        highlight.quote(),
                        Stretch.text(passage),
                        highlight.stretch().from())
                        .map(stretch -> kept(
                                highlight, new PassageRef(section.slug(), passage.id()), Optional.of(stretch), words))
                        .stream());
    }

    private static KeptHighlight kept(Highlight highlight, PassageRef place, Optional<Stretch> stretch, Words words) {
        return new KeptHighlight(
                highlight.id(),
                place,
                stretch.orElse(null),
                words,
                highlight.quote(),
                highlight.colour(),
                highlight.note(),
                highlight.madeAt());
    }

    /** In the order of reading; what is in the course no more comes last. */
    Comparator<KeptHighlight> order() {
        return Comparator.comparingInt(
                        (KeptHighlight each) -> course.section(each.place().section())
                                .map(Section::number)
                                .orElse(Integer.MAX_VALUE))
                .thenComparing(each -> each.place().section())
                .thenComparingInt(this::passage)
                .thenComparingInt(
                        each -> each.stretch() == null ? 0 : each.stretch().from())
                .thenComparing(KeptHighlight::madeAt);
    }

    private int passage(KeptHighlight each) {
        int place = course.section(each.place().section())
                .map(section -> section.passages().stream()
                        .map(Passage::id)
                        .toList()
                        .indexOf(each.place().passage()))
                .orElse(-1);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
