package org.casebook.livequestion.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.DisplayButton;
import org.casebook.base.ui.LiveTicks;
import org.casebook.base.ui.LiveUpdates;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassLinks;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.course.Course;
import org.casebook.livequestion.LiveQuestions;
import org.casebook.livequestion.Stage;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** A live question on the wall, in large letters and without a name, with the buttons by which the teacher goes on. */
@Route(value = "classes/:class/live/:question", autoLayout = false)
@RolesAllowed(Role.TEACHERS)
class LiveQuestionView extends ClassPage {

    private final LiveQuestions live;
    private final Course course;
    private final LiveTicks ticks;

    LiveQuestionView(LiveQuestions live, Course course, LiveTicks ticks) {
        this.live = live;
        this.course = course;
        this.ticks = ticks;
        addClassNames("projected", "live-wall");
        title("Live question");
    }

    @Override
    protected void refresh() {
        var teacher = CurrentActor.get();
        var classId = classId();
        var id = id(LiveLinks.QUESTION);
        var state = live.state(teacher, classId, id);
        var back = new RouterLink("Back to the class", LiveQuestionsView.class, ClassLinks.of(classId));
        if (state.stage() == Stage.OVER) {
            show(
                    Styled.div("tools", back, new DisplayButton()),
                    heading("This live question is over"),
                    new Paragraph("How both votes came out stands with the class's live questions."));
            return;
        }
        var panel = new WallPanel(course, controls(classId, id));
        panel.show(state);
        var end = Buttons.quiet("End it", _ -> end(classId, id));
        show(
                Styled.div(
                        "tools",
                        back,
                        new LiveUpdates<>(ticks, () -> live.state(teacher, classId, id), now -> {
                            if (now.stage() == Stage.OVER) {
                                refresh();
                            } else {
                                panel.show(now);
                            }
                        }),
                        end,
                        new DisplayButton()),
                panel);
    }

    private WallPanel.Controls controls(UUID classId, UUID id) {
        return new WallPanel.Controls() {
            @Override
            public void goOn(Stage from, Stage to) {
                Messages.attempt(() -> live.goOn(CurrentActor.get(), classId, id, from, to));
                if (getChildren()
                                .filter(WallPanel.class::isInstance)
                                .findFirst()
                                .orElse(null)
                        instanceof WallPanel panel) {
                    panel.show(live.state(CurrentActor.get(), classId, id));
                    panel.focusNext();
                }
            }

            @Override
            public void end() {
                LiveQuestionView.this.end(classId, id);
            }

            @Override
            public List<List<String>> groups() {
                return live.groups(CurrentActor.get(), classId, id);
            }
        };
    }

    private void end(UUID classId, UUID id) {
        live.end(CurrentActor.get(), classId, id);
        Messages.done("The live question is over. Only the numbers of both votes are kept.");
        getUI().ifPresent(ui -> ui.navigate(LiveQuestionsView.class, ClassLinks.of(classId)));
    }
}
