package org.casebook.lessons;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Section;
import org.springframework.stereotype.Component;

/** Finds what was highlighted in the course as it is now: first where it stood, then in the rest of its section. */
@Component
record HighlightPlaces(Course course) {

    KeptHighlight now(Highlight highlight) {
        var stood = highlight.place();
        return course.section(stood.section()).stream()
                .flatMap(section -> passages(section, stood.passage()))
                .flatMap(passage -> Stretch.of(
                        highlight.quote(),
                        Stretch.text(passage),
                        highlight.stretch().from())
                        .map(stretch ->
                                kept(highlight, new PassageRef(stood.section(), passage.id()), Optional.of(stretch)))
                        .stream())
                .findFirst()
                .orElseGet(() -> kept(highlight, stood, Optional.empty()));
    }

    private static Stream<Passage> passages(Section section, String first) {
        return Stream.concat(
                section.passage(first).stream(),
                section.passages().stream().filter(passage -> !passage.id().equals(first)));
    }

    private static KeptHighlight kept(Highlight highlight, PassageRef place, Optional<Stretch> stretch) {
        return new KeptHighlight(
                highlight.id(),
                place,
                stretch.orElse(null),
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
