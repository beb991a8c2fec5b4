package org.casebook.livequestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.casebook.base.ui.Styled;
import org.casebook.livequestion.LiveAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.ui.RightNow;

/** The way into the live question of a student's class. */
@org.springframework.stereotype.Component
record LiveQuestionCard(LiveAnswers answers) implements RightNow {

    @Override
    public Component of(Actor student) {
        return answers.openIn(student).map(LiveQuestionCard::card).orElseGet(LiveQuestionCard::nothing);
    }

    private static Div card(String className) {
        var link = new RouterLink("Answer it", LiveView.class);
        link.addClassName("action");
        return Styled.div(
                "card", new H2("Live question in " + className), new Paragraph("Your class answers it now."), link);
    }

    private static Div nothing() {
        var nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }
}
