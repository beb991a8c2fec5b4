package org.casebook.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.casebook.authoring.OwnQuestion;
import org.casebook.authoring.QuestionSharing;
import org.casebook.authoring.QuestionTransfer;
import org.casebook.authoring.TeacherQuestions;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Page;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.Classes;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** A teacher's own questions, and those that colleagues offer. */
@Route("questions")
@PageTitle("Questions · Casebook")
@Menu(title = "Questions", order = 4.5)
@RolesAllowed(Role.TEACHERS)
class QuestionsView extends Page implements BeforeEnterObserver {

    private final TeacherQuestions questions;
    private final QuestionSharing sharing;
    private final QuestionTransfer transfer;
    private final Classes classes;
    private final Course course;
    private final Grid<OwnQuestion> grid = new Grid<>();
    private final QuestionFilter filter;
    private final Div colleagues = new Div();

    QuestionsView(
            TeacherQuestions questions,
            QuestionSharing sharing,
            QuestionTransfer transfer,
            Classes classes,
            Course course) {
        this.questions = questions;
        this.sharing = sharing;
        this.transfer = transfer;
        this.classes = classes;
        this.course = course;
        this.filter = new QuestionFilter(course, this::refresh);
        addClassName("wide");
        columns();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var write =
                Buttons.primary("Write a question", _ -> new NewQuestionDialog(questions, CurrentActor.get()).open());
        var tools = Styled.div(
                "tools",
                write,
                new Button(
                        "Import questions",
                        _ -> new ImportDialog(transfer, course, CurrentActor.get(), this::refresh).open()),
                new Button("Label what is selected", _ -> label()),
                new Button("Download what is selected", _ -> takeOut()));
        show(
                new H1("Questions"),
                new Paragraph("Questions that you write stand beside those of the course. Students of the classes that"
                        + " use one get it like any other."),
                tools,
                filter,
                grid,
                colleagues);
        refresh();
    }

    private void columns() {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText("No question here. Write one, or import some from a file.");
        grid.addComponentColumn(QuestionsView::link)
                .setHeader("Question")
                .setComparator(Comparator.comparing(OwnQuestion::title, String.CASE_INSENSITIVE_ORDER))
                .setWidth("11rem")
                .setFlexGrow(3);
        grid.addColumn(question -> question.kind().label())
                .setHeader("Kind")
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(question ->
                        course.topic(question.topic()).map(Topic::name).orElse("–"))
                .setHeader("Topic")
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(question -> question.status() + (question.offered() ? ", offered to the school" : ""))
                .setHeader("Status")
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(question -> question.classes().size())
                .setHeader("Classes")
                .setSortable(true)
                .setAutoWidth(true);
    }

    private static RouterLink link(OwnQuestion question) {
        var link = new RouterLink(question.title(), QuestionView.class, QuestionView.address(question.id()));
        link.addClassName("question-link");
        return link;
    }

    private void refresh() {
        grid.setItems(questions.mine(CurrentActor.get()).stream()
                .filter(filter::shows)
                .toList());
        var offered = sharing.ofColleagues(CurrentActor.get()).stream()
                .filter(filter::shows)
                .toList();
        colleagues.removeAll();
        if (!offered.isEmpty()) {
            colleagues.add(new OfferedList(offered, this::look));
        }
    }

    private void look(OwnQuestion question) {
        var active = classes.taughtBy(CurrentActor.get()).stream()
                .filter(one -> !one.isArchived())
                .toList();
        Messages.attempt(() -> new OfferedDialog(sharing, active, CurrentActor.get(), question, this::refresh).open());
    }

    private void label() {
        Messages.attempt(
                () -> new LabelsDialog(questions, course, CurrentActor.get(), selected(), this::refresh).open());
    }

    private void takeOut() {
        Messages.attempt(() -> new ExportDialog(transfer, CurrentActor.get(), selected()).open());
    }

    private List<OwnQuestion> selected() {
        var selected = List.copyOf(grid.getSelectedItems());
        if (selected.isEmpty()) {
            throw new InvalidInputException("Select the questions first, by the boxes in the list.");
        }
        return selected;
    }
}
