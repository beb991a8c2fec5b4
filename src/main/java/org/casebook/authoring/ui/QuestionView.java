package org.casebook.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.casebook.authoring.OwnQuestion;
import org.casebook.authoring.QuestionReview;
import org.casebook.authoring.QuestionSharing;
import org.casebook.authoring.TeacherQuestions;
import org.casebook.base.ui.Addresses;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.base.ui.TitledPage;
import org.casebook.classroom.Classes;
import org.casebook.course.Course;
import org.casebook.course.reading.DraftCheck.Fitness;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** Where a teacher writes a question. What is typed is saved as it is typed; students get it when it is put into use. */
@Route("questions/:question")
@RolesAllowed(Role.TEACHERS)
class QuestionView extends TitledPage implements BeforeEnterObserver {

    private static final String QUESTION = "question";

    private final TeacherQuestions questions;
    private final QuestionSharing sharing;
    private final QuestionReview review;
    private final Classes classes;
    private final Course course;
    private final Paragraph saved = new Paragraph();
    private final ReviewPanel panel = new ReviewPanel();
    private final Div use = new Div();

    private OwnQuestion question;
    private QuestionForm form;
    private boolean marking;

    @SuppressWarnings("NullAway.Init")
    QuestionView(
            TeacherQuestions questions,
            QuestionSharing sharing,
            QuestionReview review,
            Classes classes,
            Course course) {
        this.questions = questions;
        this.sharing = sharing;
        this.review = review;
        this.classes = classes;
        this.course = course;
        addClassName("wide");
        saved.addClassName("saved");
        saved.getElement().setAttribute("aria-live", "polite");
    }

    static RouteParameters address(UUID id) {
        return new RouteParameters(QUESTION, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = questions.open(CurrentActor.get(), Addresses.uuid(event.getRouteParameters(), QUESTION));
        question = open.question();
        title(question.title());
        form = new QuestionForm(course, open.draft(), this::changed);
        // Of an empty form nobody needs to be told that it is empty.
        marking = !open.draft().stem().isEmpty();
        var inUse = Buttons.primary("Put into use", _ -> use());
        form.add(inUse);
        var both = Styled.div("form-and-preview", form, new Div(panel, use));
        show(
                new Paragraph(new RouterLink("All questions", QuestionsView.class)),
                new H1(question.kind().label()),
                saved,
                both);
        showUse();
        check();
    }

    private void changed() {
        Messages.attempt(
                () -> question = questions.save(CurrentActor.get(), question.id(), question.edition(), form.draft()));
        showState();
        check();
    }

    private void check() {
        var result = review.check(CurrentActor.get(), question.questionId(), form.draft());
        panel.show(
                result,
                result.fitness() == Fitness.SOUND ? review.advice(CurrentActor.get(), result.question()) : List.of());
        if (marking) {
            ReviewPanel.mark(result, form.fields());
        }
    }

    private void use() {
        marking = true;
        check();
        if (Messages.attempt(
                () -> question = questions.use(CurrentActor.get(), question.id(), question.edition(), form.draft()))) {
            var inUse = question.plain() ? "In use as a plain question" : "In use";
            Messages.done(
                    question.classes().isEmpty()
                            ? inUse + ". Choose the classes that get it."
                            : inUse + ": students get it from their next question on.");
            showUse();
        }
    }

    private void showUse() {
        var open = questions.open(CurrentActor.get(), question.id());
        question = open.question();
        use.removeAll();
        use.add(new UsePanel(
                questions,
                sharing,
                CurrentActor.get(),
                question,
                open.versions(),
                classes.taughtBy(CurrentActor.get()).stream()
                        .filter(one -> !one.isArchived())
                        .toList(),
                new UsePanel.Changes() {
                    @Override
                    public void changed() {
                        showUse();
                    }

                    @Override
                    public void deleted() {
                        getUI().ifPresent(ui -> ui.navigate(QuestionsView.class));
                    }
                }));
        showState();
    }

    private void showState() {
        saved.setText(question.status() + ". Saved " + ReaderTime.dateTime(question.savedAt()) + ".");
    }
}
