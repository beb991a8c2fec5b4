package org.casebook.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.casebook.authoring.OwnQuestion;
import org.casebook.base.ui.Styled;

/** Questions that colleagues offer to the school, or did when one of the teacher's classes took them. */
class OfferedList extends Div {

    OfferedList(List<OwnQuestion> offered, Consumer<OwnQuestion> look) {
        var list = Styled.list("quizzes");
        for (var question : offered) {
            var open = new Button("Look at it", _ -> look.accept(question));
            open.setAriaLabel("Look at " + question.title());
            var about = Styled.span(
                    "about",
                    question.kind().label() + (question.plain() ? " (plain)" : "") + ", by " + question.author()
                            + used(question));
            list.add(new ListItem(new Span(question.title()), open, about));
        }
        add(new H2("Questions of colleagues"), list);
    }

    private static String used(OwnQuestion question) {
        int classes = question.classes().size();
        var used = classes == 0
                ? ""
                : classes == 1 ? "; one of your classes uses it" : "; " + classes + " of your classes use it";
        return question.offered() ? used : used + "; no longer offered to others";
    }
}
