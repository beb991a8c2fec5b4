package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.people.CurrentActor;

/** What a class is called. */
class NamePanel extends Panel {

    private final UUID classId;
    private final Classes classes;
    private final Paragraph shown = new Paragraph();
    private String name = "";

    NamePanel(UUID classId, Classes classes, Runnable changed) {
        super("Name", changed);
        this.classId = classId;
        this.classes = classes;
        add(shown, new Button("Rename the class", _ -> rename()));
    }

    void show(ClassSummary schoolClass) {
        name = schoolClass.name();
        shown.setText(name);
    }

    private void rename() {
        ClassNameDialog.edit("Rename the class", name, written -> {
                    classes.rename(CurrentActor.get(), classId, written);
                    changed();
                    focusHeading();
                })
                .open();
    }
}
