package org.casebook.results.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.UUID;
import org.casebook.attempt.AnswerComments;
import org.casebook.attempt.AttemptReview.ReviewedItem;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.Reopening;
import org.casebook.attempt.ui.Addressee;
import org.casebook.attempt.ui.AttemptWords;
import org.casebook.attempt.ui.HurriedNote;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.Course;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.progress.AttemptDetail;
import org.casebook.progress.ui.OutcomePanel;
import org.casebook.results.StudentResults;
import org.jspecify.annotations.Nullable;

/** A quiz of a student, question by question. */
@Route("classes/:class/student/:student/quiz/:attempt")
@RolesAllowed(Role.TEACHERS)
class StudentAttemptView extends ClassPage {

    private static final String ATTEMPT = "attempt";

    /** Which answer somebody wants to see, by its place. */
    private static final String QUESTION = "question";

    private final StudentResults results;
    private final AnswerComments comments;
    private final Reopening reopening;
    private final Course course;

    StudentAttemptView(StudentResults results, AnswerComments comments, Reopening reopening, Course course) {
        this.results = results;
        this.comments = comments;
        this.reopening = reopening;
        this.course = course;
    }

    static RouteParameters address(UUID schoolClass, UUID student, UUID attempt) {
        return ClassLinks.of(
                schoolClass,
                new RouteParam(StudentView.STUDENT, student.toString()),
                new RouteParam(ATTEMPT, attempt.toString()));
    }

    @Override
    protected void refresh() {
        var student = id(StudentView.STUDENT);
        var attempt = id(ATTEMPT);
        var account = results.attempt(CurrentActor.get(), classId(), student, attempt);
        var back =
                new RouterLink(account.student().inText(), StudentView.class, StudentView.address(classId(), student));
        show(new Paragraph(back), heading(name(account.assignment(), account.head())), new Paragraph(summary(account)));
        var outcome = account.outcome();
        if (outcome != null) {
            add(new OutcomePanel(course, account.head(), outcome, Addressee.TEACHER));
            HurriedNote.of(course, outcome, Addressee.TEACHER).ifPresent(this::add);
        }
        if (outcome != null && account.head().assignment() != null) {
            var offer = reopening.offer(CurrentActor.get(), attempt);
            add(
                    offer.obstacle() == null
                            ? new Details(
                                    "Open this quiz again",
                                    new ReopenForm(reopening, attempt, offer.keyIsOut(), this::refresh))
                            : Prose.note("It can't be opened again. " + offer.obstacle()));
        }
        if (!account.steps().isEmpty()) {
            var list = new OrderedList();
            list.addClassName("steps");
            var wanted = location().getQueryParameters().getSingleParameter(QUESTION);
            for (var step : account.steps()) {
                var line = new ListItem(
                        new AttemptStep(course, step), comment(account.head().id(), step.item()));
                list.add(line);
                wanted.filter(Integer.toString(step.item().asked().position())::equals)
                        .ifPresent(_ -> {
                            line.addClassName("highlighted");
                            line.scrollIntoView();
                        });
            }
            add(
                    new H2("Question by question"),
                    Prose.note(
                            "The estimate is the share of the topic's questions that the student would get right, as it was"
                                    + " believed before and after the answer, with the range that it lies in with 90 % certainty."),
                    list);
        }
    }

    /** An attempt is named by what it is an attempt at. */
    static String name(@Nullable String assignment, AttemptSummary head) {
        return (assignment == null ? "Own quiz" : assignment) + ", " + ReaderTime.dateTime(head.startedAt());
    }

    private Details comment(UUID attempt, ReviewedItem item) {
        var comment =
                new Details("Comment on answer " + item.asked().position(), new CommentField(comments, attempt, item));
        comment.setOpened(item.comment() != null);
        return comment;
    }

    private static String summary(AttemptDetail account) {
        var head = account.head();
        if (head.answered() == 0) {
            return "No question was answered.";
        }
        var time = account.steps().stream().map(AttemptDetail.Step::taken).reduce(Duration.ZERO, Duration::plus);
        return AttemptWords.score(head) + ", in " + TimeTaken.of(time)
                + (head.finishedAt() == null ? "; not finished yet." : ".");
    }
}
