package org.casebook.classroom.ui;

import com.vaadin.flow.component.UI;
import org.casebook.classroom.Classes;
import org.casebook.people.CurrentActor;

/** Makes a class and leads to its people, who come in by its code. */
public final class NewClass {

    private NewClass() {}

    /** Asks what it is to be called. */
    public static void ask(Classes classes) {
        new ClassNameDialog("New class", "", name -> {
                    var made = classes.create(CurrentActor.get(), name);
                    UI.getCurrent().navigate(ClassPeopleView.class, ClassLinks.of(made.id()));
                    return true;
                })
                .open();
    }
}
