package org.casebook.sharing.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.sharing.OwnLink;
import org.casebook.sharing.ProgressLinks;

/** A student's open links, each to be ended at once. */
class OpenLinks extends Section {

    private final ProgressLinks links;
    private final H2 heading = new H2("Your open links");

    OpenLinks(ProgressLinks links) {
        this.links = links;
        heading.getElement().setAttribute("tabindex", "-1");
        refresh();
    }

    void refresh() {
        removeAll();
        add(heading);
        var open = links.open(CurrentActor.get());
        add(open.isEmpty() ? new Paragraph("None.") : Styled.list("sign-ins", open, this::line));
    }

    private ListItem line(OwnLink link) {
        var made = "Made " + ReaderTime.dateTime(link.madeAt());
        var end = Buttons.quiet("End it now", _ -> end(link));
        end.setAriaLabel("End it now: the link made " + ReaderTime.dateTime(link.madeAt()));
        return new ListItem(
                Styled.div(
                        "link-about",
                        Styled.span("topic-name", "Ends " + ReaderTime.dateTime(link.endsAt())),
                        Styled.span(
                                "about",
                                made + (link.grades() ? ", with grades" : "") + " · "
                                        + (link.openedAt() == null
                                                ? "not opened yet"
                                                : "last opened " + ReaderTime.dateTime(link.openedAt())))),
                end);
    }

    private void end(OwnLink link) {
        links.end(CurrentActor.get(), link.id());
        refresh();
        heading.getElement().callJsFunction("focus");
        Messages.done("The link has ended. Whoever opens it now is told so.");
    }
}
