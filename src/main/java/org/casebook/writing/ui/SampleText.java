package org.casebook.writing.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.casebook.base.ui.Styled;
import org.casebook.course.writing.SampleAnswer;
import org.casebook.course.writing.WritingTask;

/** A sample answer with what it earns, and why. */
class SampleText extends Article {

    SampleText(WritingTask task, SampleAnswer sample) {
        addClassNames("card", "sample");
        boolean counted = !sample.points().isEmpty();
        add(new H3(sample.level().label() + (counted ? ": " + sample.sum() + " of " + task.outOf() + " points" : "")));
        add(new Paragraphs(sample.text()));
        if (counted) {
            add(points(task, sample));
        }
        add(new Paragraph(sample.comment()));
    }

    private static UnorderedList points(WritingTask task, SampleAnswer sample) {
        var points = Styled.list("points");
        for (int place = 0; place < task.criteria().size(); place++) {
            var criterion = task.criteria().get(place);
            points.add(new ListItem(criterion.name() + ": " + sample.points().get(place) + " of " + criterion.outOf()));
        }
        return points;
    }
}
