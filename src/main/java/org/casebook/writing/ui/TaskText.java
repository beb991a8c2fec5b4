package org.casebook.writing.ui;

import com.vaadin.flow.component.html.Div;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReadAloud;
import org.casebook.base.ui.SourceText;
import org.casebook.base.ui.Styled;
import org.casebook.course.writing.WritingTask;

/** What is to be written, and what it is written about. */
public class TaskText extends Div {

    public TaskText(WritingTask task) {
        addClassName("stimulus-text");
        var asked = Styled.div("asked");
        task.task().forEach(paragraph -> asked.add(ReadAloud.readable(Prose.paragraph(paragraph))));
        add(asked);
        task.documents()
                .forEach(document -> add(new SourceText(
                        document.title(), document.origin(), document.text(), document.columns(), document.rows())));
    }
}
