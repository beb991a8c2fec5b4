package org.casebook.recall.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.course.Course;
import org.casebook.course.lesson.Section;
import org.casebook.lessons.ui.AfterSection;
import org.casebook.people.Actor;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.recall.RecallRounds;
import org.casebook.recall.RoundState;

/** Three questions of the bank on a section, beside its text. */
@org.springframework.stereotype.Component
record SectionQuestions(Course course, RecallRounds rounds) implements AfterSection {

    @Override
    public Component of(Actor reader, Section section) {
        if (reader.role() != Role.STUDENT) {
            return new Div();
        }
        return new Panel(course, rounds, section);
    }

    /** Closed until it is begun, and open again where a round is under way. */
    private static final class Panel extends NativeDetails {

        private final Course course;
        private final RecallRounds rounds;
        private final Section section;

        Panel(Course course, RecallRounds rounds, Section section) {
            super(new H2("Three questions on this section"));
            this.course = course;
            this.rounds = rounds;
            this.section = section;
            addClassNames("section-questions", "not-on-paper");
            setOpen(true);
            rounds.ofSection(CurrentActor.get(), section.slug()).ifPresentOrElse(this::show, this::offer);
        }

        private void offer() {
            setContent(new Div(
                    new Paragraph("With the text beside you, and feedback at once. It is practice: none of it is"
                            + " graded, and what you miss comes back under 'Ask me again'."),
                    Buttons.primary("Try three questions", _ -> begin())));
        }

        private void begin() {
            Messages.attempt(() -> rounds.startSection(CurrentActor.get(), section.slug())
                    .ifPresentOrElse(
                            round -> show(rounds.state(CurrentActor.get(), round)),
                            () -> setContent(new Paragraph("There are no questions on this section yet."))));
        }

        private void show(RoundState state) {
            var panel = new RoundPanel(course, rounds, 3, this::showEnd);
            setContent(panel);
            panel.show(state);
        }

        private void showEnd(RoundState.Finished end) {
            var said = new Paragraph(end.head().rightAtOnce() + " of "
                    + end.head().questions() + " right. "
                    + (end.head().rightAtOnce() == end.head().questions() ? "" : "What you missed comes back under "));
            if (end.head().rightAtOnce() < end.head().questions()) {
                said.add(RecallLinks.askAgain("'Ask me again'"), new Span("."));
            }
            said.getElement().setAttribute("tabindex", "-1");
            setContent(new Div(said, Buttons.quiet("Three more", _ -> begin())));
        }
    }
}
