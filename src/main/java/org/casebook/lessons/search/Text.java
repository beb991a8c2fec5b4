package org.casebook.lessons.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.CoursePage;
import org.casebook.course.lesson.Figure;
import org.casebook.course.lesson.FigurePlace;
import org.casebook.course.lesson.Heading;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Words;
import org.casebook.lessons.PassageText;

/** One thing to read, without markup. */
record Text(Place place, String title, String words) {

    /** Everything in a course that a reader of these words can look for, in the order of reading. */
    static List<Text> of(Course course, Words words) {
        var texts = new ArrayList<Text>();
        course.sections().forEach(section -> addSection(course, section.in(words), texts));
        course.glossary()
                .forEach(term -> texts.add(new Text(
                        new Place.InGlossary(term.id()),
                        "Glossary: " + term.term(),
                        term.term() + ": " + plain(term.definition()))));
        var sources = course.sources();
        sources.paragraphs()
                .forEach(paragraph -> texts.add(new Text(
                        new Place.InSource(paragraph.id()),
                        "Case study, paragraph " + paragraph.id(),
                        paragraph.id() + " " + paragraph.about())));
        sources.others().forEach(other -> other.places()
                .forEach(place -> texts.add(new Text(
                        new Place.InSource(place.id()),
                        "Other source: " + other.label(place),
                        other.title() + ", " + place.place() + ": " + place.about()))));
        sources.works()
                .forEach(work -> texts.add(
                        new Text(new Place.OnSources(), "Works named", work.reference() + ": " + work.about())));
        addPage(course.page(CoursePage.Kind.SOURCES), new Place.OnSources(), texts);
        addPage(course.page(CoursePage.Kind.NOTE), new Place.InNote(), texts);
        return texts;
    }

    private static void addSection(Course course, Section section, List<Text> texts) {
        var first = section.passages().getFirst();
        texts.add(new Text(passage(section, first), section.title(), section.title()));
        var under = section.title();
        var waiting = new ArrayList<String>();
        for (var block : section.blocks()) {
            switch (block) {
                case Heading(var heading) -> {
                    under = section.title() + ": " + heading;
                    waiting.add(heading);
                }
                case Passage passage -> {
                    for (var heading : waiting) {
                        texts.add(new Text(passage(section, passage), under, heading));
                    }
                    waiting.clear();
                    texts.add(new Text(passage(section, passage), under, plain(passage.html())));
                }
                case FigurePlace(var id) -> {
                    var figure = course.figure(id).orElseThrow();
                    texts.add(new Text(
                            new Place.InFigure(section.slug(), id), "Figure: " + figure.title(), words(figure)));
                }
            }
        }
    }

    private static void addPage(Optional<CoursePage> found, Place place, List<Text> texts) {
        found.ifPresent(page -> page.parts().forEach(part -> {
            switch (part) {
                case Heading(var heading) -> texts.add(new Text(place, page.title(), heading));
                case CoursePage.Text(var html, var _) -> texts.add(new Text(place, page.title(), plain(html)));
            }
        }));
    }

    private static String words(Figure figure) {
        var data =
                switch (figure) {
                    case Figure.Bars bars ->
                        Stream.concat(
                                bars.series().stream(),
                                bars.rows().stream()
                                        .map(row ->
                                                row.note() == null ? row.label() : row.label() + ", " + row.note()));
                    case Figure.Atlas map ->
                        Stream.concat(
                                map.circles().stream().map(Figure.Circle::label),
                                map.marks().stream().map(Figure.AreaMark::label));
                    case Figure.Timeline timeline ->
                        timeline.events().stream().map(event -> event.title() + ". " + plain(event.text()));
                };
        return figure.title() + ". " + figure.description() + " " + data.collect(Collectors.joining("; "));
    }

    private static Place passage(Section section, Passage passage) {
        return new Place.InPassage(new PassageRef(section.slug(), passage.id()));
    }

    private static String plain(String html) {
        return PassageText.of(html);
    }
}
