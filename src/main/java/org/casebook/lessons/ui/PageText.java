package org.casebook.lessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.lesson.CoursePage;
import org.casebook.course.lesson.Heading;
import org.casebook.course.lesson.Sources;

/** The text of a page beside the sections, under whatever heading the view gives it. */
class PageText extends Div {

    /** @param heading makes the headings inside the text, one level below the one above it */
    PageText(Sources from, CoursePage page, Function<String, Component> heading) {
        addClassNames("prose", "page-text");
        for (var part : page.parts()) {
            switch (part) {
                case Heading(var text) -> add(heading.apply(text));
                case CoursePage.Text(var html, var sources) -> {
                    var div = Styled.div("passage", Prose.block(html));
                    if (!sources.isEmpty()) {
                        div.add(new SourceMarks(from, sources));
                    }
                    add(div);
                }
            }
        }
        add(new SourceNotes(from, page.sources()));
    }
}
