package org.casebook.writing.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.Classes;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.writing.WritingTask;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WrittenAnswers;

/** Something to write for its teacher: what it is, and how far everyone is. */
@Route("classes/:class/writing/:writing")
@RolesAllowed(Role.TEACHERS)
class WritingAssignmentView extends ClassPage {

    private final WritingAssignments assignments;
    private final WrittenAnswers answers;
    private final Classes classes;
    private final GivenWriting given;

    WritingAssignmentView(WritingAssignments assignments, WrittenAnswers answers, Classes classes, GivenWriting given) {
        this.assignments = assignments;
        this.answers = answers;
        this.classes = classes;
        this.given = given;
        addClassName("wide");
    }

    @Override
    protected void refresh() {
        var schoolClass = classes.taught(CurrentActor.get(), classId());
        var summary = assignments.summary(CurrentActor.get(), classId(), id(WritingView.WRITING));
        var assignment = summary.assignment();
        var plan = assignment.plan();
        show(
                new Paragraph(new RouterLink(
                        "Writing of " + schoolClass.name(), ClassWritingView.class, ClassLinks.of(classId()))),
                heading(assignment.title()),
                Styled.paragraph(
                        "about",
                        WritingWords.state(summary) + " · "
                                + WritingWords.range(plan.task().words()) + " · " + WritingWords.due(plan.due())));
        if (assignment.isWithdrawn()) {
            add(Styled.paragraph(
                    "notice", "Withdrawn. Students don't have it to do any more; what they have written is kept."));
        }
        add(new WritingActions(given, schoolClass, summary, this::refresh));
        if (assignment.isGiven()) {
            add(
                    new H2("How far everyone is"),
                    new StandingTable(
                            answers,
                            assignment,
                            answers.standing(CurrentActor.get(), classId(), assignment.id()),
                            this::refresh));
        }
        add(new H2("What students are asked"), WritingView.asked(plan.task()));
        if (!plan.task().samples().isEmpty()) {
            add(new Details("Sample answers, which each student sees after handing in", samples(plan.task())));
        }
    }

    private static Div samples(WritingTask task) {
        var samples = new Div();
        task.samples().forEach(sample -> samples.add(new SampleText(task, sample)));
        return samples;
    }
}
