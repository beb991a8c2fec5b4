package org.casebook.authoring.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casebook.course.Course;
import org.casebook.course.draft.Draft;

/** All fields of a question: its text, the parts of its kind, and what is said of it. */
class QuestionForm extends Div {

    private final HeadFields head;
    private final BodyFields body;

    QuestionForm(Course course, Draft draft, Runnable changed) {
        head = new HeadFields(course, draft, changed);
        body = BodyFields.of(draft.body(), changed);
        addClassNames("fields", "question-form");
        add(head.before());
        add(body.components());
        add(head.after());
    }

    /** The draft as the fields have it. */
    Draft draft() {
        return head.draft(body.value().get());
    }

    /** All fields there are at the moment, by their names in a question file. */
    Map<String, HasValidation> fields() {
        var all = new LinkedHashMap<>(head.fields());
        all.putAll(body.fields().get());
        return all;
    }
}
