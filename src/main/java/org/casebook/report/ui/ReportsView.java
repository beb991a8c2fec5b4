package org.casebook.report.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.report.ReportInbox;
import org.casebook.report.ReportedQuestion;

/** What students have reported, by question. */
@Route(ReportsView.PATH)
@PageTitle("Reported questions · Casebook")
@Menu(title = "Reported questions", order = 4.7)
@RolesAllowed({Role.TEACHERS, Role.ADMINISTRATORS})
class ReportsView extends Page implements BeforeEnterObserver {

    static final String PATH = "reported-questions";

    private final ReportInbox inbox;
    private final Classes classes;
    private final RadioButtonGroup<Boolean> open = new RadioButtonGroup<>("Show");
    private final Div list = Styled.div("reviewed");

    ReportsView(ReportInbox inbox, Classes classes) {
        this.inbox = inbox;
        this.classes = classes;
        open.setItems(true, false);
        open.setItemLabelGenerator(isOpen -> isOpen ? "Open" : "Done");
        open.setValue(true);
        open.addValueChangeListener(_ -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                new H1("Reported questions"),
                new Paragraph(
                        isTeacher()
                                ? "What students of your classes find wrong with questions that they were asked."
                                : "What students find wrong with questions of the course. Their teachers answer them."),
                open,
                list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var found = inbox.questions(CurrentActor.get(), open.getValue());
        if (found.isEmpty()) {
            list.add(new Paragraph(
                    open.getValue()
                            ? "Nothing is open. Below each answer students find 'Something is wrong with this question';"
                                    + " what they send stands here."
                            : "Nothing is done yet."));
            return;
        }
        var names = isTeacher()
                ? classes.taughtBy(CurrentActor.get()).stream()
                        .collect(Collectors.toMap(ClassSummary::id, ClassSummary::name))
                : Map.<UUID, String>of();
        found.forEach(question -> list.add(details(question, names)));
    }

    private Details details(ReportedQuestion reported, Map<UUID, String> names) {
        boolean isOpen = open.getValue();
        var summary = new Span(
                Prose.inline(reported.question().head().stem()), Styled.span("about", " " + about(reported, isOpen)));
        var details = new Details(summary);
        // Built, and by that read, when it is opened.
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && details.getContent().findAny().isEmpty()) {
                var reports = inbox.reports(CurrentActor.get(), reported.version(), isOpen);
                details.add(new ReportedPanel(reported, reports, names));
                if (isOpen && isTeacher()) {
                    details.add(new AnswerForm(inbox, reported.version(), reports, this::done));
                }
            }
        });
        return details;
    }

    /** The list is another one then; whoever used the button goes on at the page's beginning. */
    private void done() {
        // The menu's count with it.
        getUI().ifPresent(ui -> ui.navigate(ReportsView.class));
        focusContent();
    }

    private static String about(ReportedQuestion reported, boolean isOpen) {
        var unread = isOpen && reported.unread() > 0 ? ", " + reported.unread() + " not read yet" : "";
        return (reported.reports() == 1 ? "1 report" : reported.reports() + " reports") + unread + ", the latest "
                + ReaderTime.dateTime(reported.latest());
    }

    private static boolean isTeacher() {
        return CurrentActor.get().role() == Role.TEACHER;
    }
}
