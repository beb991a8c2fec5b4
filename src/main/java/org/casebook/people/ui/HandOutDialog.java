package org.casebook.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import org.casebook.people.Person;

/** Shows, this once, what a person needs to sign in. */
class HandOutDialog extends Dialog {

    HandOutDialog(Person person, String password) {
        setHeaderTitle("For " + person.displayName());
        var details = new DescriptionList();
        details.add(new Term("Username"), new Description(person.username()));
        details.add(new Term("Password"), new Description(password));
        details.addClassName("hand-out");
        add(
                new Paragraph(
                        "Write this down now: the password is not shown again. It can be changed after signing in."),
                details);
        getFooter().add(new Button("Close", _ -> close()));
    }
}
