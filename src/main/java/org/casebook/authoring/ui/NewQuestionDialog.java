package org.casebook.authoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.casebook.authoring.TeacherQuestions;
import org.casebook.course.question.QuestionKind;
import org.casebook.people.Actor;

/** Asks for the kind of a new question, which stays as it is. */
class NewQuestionDialog extends Dialog {

    NewQuestionDialog(TeacherQuestions questions, Actor actor) {
        setHeaderTitle("Write a question");
        var kinds = new RadioButtonGroup<QuestionKind>("What do students give as an answer?");
        kinds.setItems(QuestionKind.values());
        kinds.setItemLabelGenerator(QuestionKind::label);
        kinds.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kinds.setValue(QuestionKind.SINGLE_CHOICE);
        add(kinds);
        var begin = new Button("Begin", _ -> {
            var id = questions.create(actor, kinds.getValue());
            close();
            UI.getCurrent().navigate(QuestionView.class, QuestionView.address(id));
        });
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), begin);
    }
}
