package org.casebook.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casebook.authoring.OwnQuestion;
import org.casebook.authoring.QuestionTransfer;
import org.casebook.base.ui.FileDownload;
import org.casebook.base.ui.Messages;
import org.casebook.course.exchange.ExchangeFormat;
import org.casebook.course.exchange.Export;
import org.casebook.people.Actor;

/** Takes questions out in a format; what that can't hold is named above the download. */
class ExportDialog extends Dialog {

    private final QuestionTransfer transfer;
    private final Actor actor;
    private final List<OwnQuestion> questions;
    private final Div result = new Div();

    ExportDialog(QuestionTransfer transfer, Actor actor, List<OwnQuestion> questions) {
        this.transfer = transfer;
        this.actor = actor;
        this.questions = questions;
        setHeaderTitle(questions.size() == 1 ? "Download a question" : "Download " + questions.size() + " questions");
        var format = new RadioButtonGroup<ExchangeFormat>("Format");
        format.setItems(ExchangeFormat.written());
        format.setItemLabelGenerator(ExchangeFormat::label);
        format.addValueChangeListener(event -> show(event.getValue()));
        result.addClassName("export-result");
        result.getElement().setAttribute("aria-live", "polite");
        add(format, result);
        getFooter().add(new Button("Close", _ -> close()));
        format.setValue(ExchangeFormat.GIFT);
    }

    private void show(ExchangeFormat format) {
        result.removeAll();
        Messages.attempt(() -> {
            var export = transfer.export(
                    actor, format, questions.stream().map(OwnQuestion::id).toList());
            if (export.losses().isEmpty()) {
                result.add(new Paragraph("Nothing is lost in this format."));
            } else {
                result.add(new H3("What is lost"), losses(export));
            }
            export.files().stream()
                    .filter(file -> file.questions() > 0)
                    .forEach(file -> result.add(link(file, format)));
        });
    }

    private static UnorderedList losses(Export export) {
        var list = new UnorderedList();
        for (var loss : export.losses()) {
            list.add(new ListItem(
                    loss.question() + (loss.whole() ? " is left out. " : ": ") + String.join(" ", loss.what())));
        }
        return list;
    }

    private static Paragraph link(Export.File file, ExchangeFormat format) {
        var bytes = file.content().getBytes(StandardCharsets.UTF_8);
        var link = new Anchor(
                FileDownload.of(file.name(), format.contentType(), () -> bytes),
                "Download " + file.name() + " ("
                        + (file.questions() == 1 ? "1 question" : file.questions() + " questions") + ")");
        link.addClassName("action");
        return new Paragraph(link);
    }
}
