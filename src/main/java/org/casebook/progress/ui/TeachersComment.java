package org.casebook.progress.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What a teacher has written to an answer, line by line as it was written. */
class TeachersComment extends Section {

    TeachersComment(String comment) {
        addClassName("card");
        add(new H3("Your teacher's comment"));
        comment.lines().filter(line -> !line.isBlank()).forEach(line -> add(new Paragraph(line)));
    }
}
