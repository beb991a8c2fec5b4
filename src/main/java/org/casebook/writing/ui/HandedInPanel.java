package org.casebook.writing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.writing.OwnTask;

/** A student's own text after the hand-in, and beside it the sample answers that it is compared with. */
class HandedInPanel extends Div {

    HandedInPanel(OwnTask task) {
        var asked = task.assignment().plan().task();
        var own = new Section(new H2("Your text"), Styled.paragraph("about", how(task)));
        if (task.draft().text().isBlank()) {
            own.add(Styled.paragraph("note", "Your teacher has it on paper."));
        } else {
            own.add(new Paragraphs(task.draft().text()));
        }
        own.addClassName("own-text");
        var whole = Styled.div("compared", own);
        if (!asked.samples().isEmpty()) {
            var samples = new Section(new H2("Sample answers"));
            samples.add(Styled.paragraph(
                    "note",
                    "Each shows what a level of the rubric looks like. None of them is the only way to write it."));
            asked.samples().forEach(sample -> samples.add(new SampleText(asked, sample)));
            samples.addClassName("samples");
            whole.add(samples);
        }
        add(whole, WritingView.asked(asked));
    }

    private static String how(OwnTask task) {
        var at = ReaderTime.dateTime(Objects.requireNonNull(task.handedInAt()));
        return task.onPaper()
                ? "Handed in on paper, noted " + at
                : "Handed in " + at + (task.late() ? ", late" : "") + " · "
                        + WritingWords.words(task.draft().words());
    }
}
