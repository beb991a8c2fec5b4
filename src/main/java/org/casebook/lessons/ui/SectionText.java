package org.casebook.lessons.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.base.ui.CourseMarks;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReadAloud;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Block;
import org.casebook.course.lesson.FigurePlace;
import org.casebook.course.lesson.Heading;
import org.casebook.course.lesson.Passage;
import org.casebook.course.lesson.Section;
import org.casebook.course.lesson.Sources;

/** The text of a section. In the browser it tells which passage is being read. */
@Tag("casebook-reader")
class SectionText extends Component implements HasComponents, HasStyle {

    private static final Pattern TERM = Pattern.compile("popovertarget=\"term-([a-z0-9-]+)\"");

    private final Map<String, Div> passages = new HashMap<>();
    private final Map<String, FigureView> figures = new HashMap<>();
    private final Set<String> terms = new LinkedHashSet<>();

    SectionText(Course course, Section section, Consumer<PassageRef> seen) {
        addClassName("prose");
        for (var block : section.blocks()) {
            switch (block) {
                case Heading(var text) -> add(ReadAloud.readable(new H2(text)));
                case Passage passage -> add(passage(course.sources(), passage));
                case FigurePlace(var figure) -> {
                    var view = new FigureView(
                            course.sources(), course.figure(figure).orElseThrow());
                    figures.put(figure, view);
                    add(view);
                }
            }
        }
        var marks =
                CourseMarks.in(section.passages().stream().map(Passage::text).collect(Collectors.joining("\n")));
        if (!marks.isEmpty()) {
            add(CourseMarks.key(marks));
        }
        if (!terms.isEmpty()) {
            var heading = new H2("Words and names in this section");
            heading.addClassName("print-only");
            add(heading);
        }
        terms.forEach(term -> add(definition(course.term(term).orElseThrow())));
        add(new SourceNotes(course.sources(), section.blocks().stream().flatMap(block -> sources(course, block))));
        getElement()
                .addEventListener("passage-seen", event -> {
                    var id = event.getEventData().get("event.detail").asString();
                    if (passages.containsKey(id)) {
                        seen.accept(new PassageRef(section.slug(), id));
                    }
                })
                .addEventData("event.detail");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-reader.js");
    }

    /** Shows a passage and marks it. */
    void highlight(String id) {
        goTo(id);
        var passage = passages.get(id);
        if (passage != null) {
            passage.addClassName("highlighted");
        }
    }

    /** Shows a figure and marks it; does nothing if there is none by that name. */
    void highlightFigure(String id) {
        var figure = figures.get(id);
        if (figure != null) {
            figure.addClassName("highlighted");
            figure.scrollIntoView();
        }
    }

    /** Scrolls to a passage; does nothing if there is none by that name. */
    void goTo(String id) {
        if (passages.containsKey(id)) {
            getElement().setAttribute("start-at", id);
        }
    }

    private Div passage(Sources sources, Passage passage) {
        var matcher = TERM.matcher(passage.html());
        while (matcher.find()) {
            terms.add(matcher.group(1));
        }
        var div = Styled.div(
                "passage",
                ReadAloud.readable(Prose.block(passage.html())),
                new SourceMarks(sources, passage.sources()));
        div.getElement().setAttribute("data-passage", passage.id());
        passages.put(passage.id(), div);
        return div;
    }

    private static Stream<String> sources(Course course, Block block) {
        return switch (block) {
            case Heading _ -> Stream.of();
            case Passage passage -> passage.sources().stream();
            case FigurePlace(var figure) -> SourceNotes.of(course.figure(figure).orElseThrow());
        };
    }

    /** The browser's own popover: opens by click, touch and key, closes by Escape and by a click elsewhere. */
    private static Div definition(org.casebook.course.lesson.Term term) {
        var definition = new Div(Styled.paragraph("term-name", term.term()), Prose.paragraph(term.definition()));
        definition.setId("term-" + term.id());
        definition.addClassName("definition");
        definition.getElement().setAttribute("popover", "auto");
        return definition;
    }
}
