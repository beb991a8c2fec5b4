package org.casebook.livequestion.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Percent;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.Classes;
import org.casebook.classroom.ui.ClassTabPage;
import org.casebook.classroom.ui.ClassTabs;
import org.casebook.course.Course;
import org.casebook.livequestion.Distribution.Vote;
import org.casebook.livequestion.LiveQuestions;
import org.casebook.livequestion.PastLiveQuestion;
import org.casebook.livequestion.SplittingQuestions;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** Begins a live question in a class, and looks back on those before. */
@Route("classes/:class/live")
@RolesAllowed(Role.TEACHERS)
class LiveQuestionsView extends ClassTabPage {

    private static final String ABOUT =
            "Put a question on the wall. Everyone answers on their own device, talks to somebody who chose otherwise,"
                    + " and answers again; then you show both votes and the reason. Nothing of it counts: no points, no"
                    + " grade, and no change in what Casebook thinks of anybody.";

    private final LiveQuestions live;
    private final SplittingQuestions offered;
    private final Classes classes;
    private final Course course;

    LiveQuestionsView(LiveQuestions live, SplittingQuestions offered, Classes classes, Course course) {
        super(ClassTabs.Tab.LIVE);
        this.live = live;
        this.offered = offered;
        this.classes = classes;
        this.course = course;
        addClassName("of-class");
    }

    @Override
    protected void refresh() {
        var teacher = CurrentActor.get();
        var id = classId();
        var schoolClass = classes.taught(teacher, id);
        begin(schoolClass.name());
        var open = live.open(teacher, id);
        if (open.isPresent()) {
            var link = new RouterLink("Go on with it", LiveQuestionView.class, LiveLinks.wall(id, open.get()));
            link.addClassName("action");
            add(Styled.div("card", new H2("A live question is open"), new Paragraph(link)));
        } else if (schoolClass.isArchived()) {
            add(new Paragraph("The class is archived: it is asked nothing any more."));
        } else {
            add(
                    new Paragraph(ABOUT),
                    new H2("Choose a question"),
                    new OfferedQuestions(
                            course,
                            (topic, words) -> offered.of(CurrentActor.get(), id, topic, words),
                            version -> start(id, version)));
        }
        var past = live.past(teacher, id);
        if (!past.isEmpty()) {
            add(
                    new H2("Asked before"),
                    new PastTable(past),
                    Prose.note("Of a live question that is over, only these numbers are kept."));
        }
    }

    private void start(UUID classId, UUID version) {
        Messages.attempt(() -> {
            var started = live.start(CurrentActor.get(), classId, version);
            getUI().ifPresent(ui -> ui.navigate(LiveQuestionView.class, LiveLinks.wall(classId, started)));
        });
    }

    /** How the votes came out. */
    private static final class PastTable extends DataTable {

        PastTable(List<PastLiveQuestion> past) {
            super("Live questions", List.of("When", "Question", "Right before", "Right after"));
            past.forEach(question -> addRow(List.of(
                    new Span(ReaderTime.dateTime(question.startedAt())),
                    Prose.inline(question.question().head().stem()),
                    new Span(share(question.distribution().before())),
                    new Span(share(question.distribution().after())))));
        }
    }

    private static String share(@Nullable Vote vote) {
        return vote == null || vote.answers() == 0
                ? "–"
                : Percent.of((double) vote.right() / vote.answers()) + " of " + vote.answers();
    }
}
