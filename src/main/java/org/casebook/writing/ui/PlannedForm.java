package org.casebook.writing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.casebook.classroom.ClassSummary;
import org.casebook.course.Course;
import org.casebook.writing.WritingPlan;
import org.jspecify.annotations.Nullable;

/** The form with the sentence that says what giving it out will do. */
class PlannedForm extends Div {

    private final WritingForm form;
    private final Paragraph planned;
    private final transient ClassSummary schoolClass;

    PlannedForm(Course course, @Nullable WritingPlan before, Paragraph planned, ClassSummary schoolClass) {
        this.planned = planned;
        this.schoolClass = schoolClass;
        this.form = new WritingForm(course, before);
        form.onChange(this::tell);
        add(form);
        tell();
    }

    WritingPlan plan() {
        return form.plan();
    }

    boolean attempt(Consumer<WritingPlan> action) {
        return form.attempt(action);
    }

    private void tell() {
        planned.setText(
                WritingWords.given(schoolClass.name(), schoolClass.students().size(), form.plan()));
    }
}
