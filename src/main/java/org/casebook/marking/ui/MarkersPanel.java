package org.casebook.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.marking.MarkersAgreement;
import org.casebook.marking.MarkersAgreement.MarkedTwice;
import org.casebook.marking.MarkersAgreement.OneMark;
import org.casebook.marking.Pile;
import org.casebook.people.CurrentActor;
import org.casebook.writing.WritingAssignment;
import org.jspecify.annotations.Nullable;

/** Several markers side by side: how far each is, how well they agree, and where they differ. */
class MarkersPanel extends Section {

    MarkersPanel(MarkersAgreement agreement, Pile pile, Runnable changed) {
        var assignment = pile.assignment();
        var sideBySide = agreement.of(CurrentActor.get(), assignment.classId(), assignment.id());
        add(new H2("Several markers"));
        if (sideBySide.progress().size() < 2) {
            add(new Paragraph("Any other teacher of this class can mark the same texts without seeing the marks that"
                    + " there are: what somebody else gave to a text you see once you have marked it yourself. From "
                    + MarkersAgreement.ENOUGH
                    + " texts that two have marked on, it is said here how well they agree."));
        } else {
            int texts = pile.texts().size() - pile.samples();
            add(new Paragraph(sideBySide.progress().stream()
                    .map(each -> each.marker().inText() + ": " + each.marked() + " of " + texts)
                    .collect(Collectors.joining(" · "))));
        }
        sideBySide.agreement().ifPresent(found -> add(new Paragraph(MarkWords.agreement(found))));
        var differing =
                sideBySide.texts().stream().filter(text -> text.differ() > 0).toList();
        if (!differing.isEmpty()) {
            add(
                    Prose.note("Where marks differ, their mean counts, unless you settle on one of them."),
                    new Differing(agreement, assignment, differing, changed));
        }
    }

    /** The texts of which the marks differ, the most unlike first. */
    private static final class Differing extends DataTable {

        private final transient MarkersAgreement agreement;
        private final transient WritingAssignment assignment;
        private final transient Runnable changed;

        Differing(MarkersAgreement agreement, WritingAssignment assignment, List<MarkedTwice> texts, Runnable changed) {
            super("Where the marks differ", List.of("Answer", "Marks", "Counts", "What you can do"));
            this.agreement = agreement;
            this.assignment = assignment;
            this.changed = changed;
            texts.forEach(text -> addRow(List.of(
                    new RouterLink(
                            "Answer " + (text.place() + 1),
                            MarkView.class,
                            MarkingLinks.of(assignment.classId(), assignment.id(), text.place())),
                    marks(text),
                    new Span(MarkWords.points(text.counts())),
                    actions(text))));
        }

        private static Component marks(MarkedTwice text) {
            var lines = new Div();
            text.marks()
                    .forEach(mark -> lines.add(new Div(mark.marker().inText() + ": "
                            + mark.points().sum() + " ("
                            + mark.points().each().stream().map(String::valueOf).collect(Collectors.joining(" + "))
                            + ")" + (mark.settles() ? ", counts alone" : ""))));
            return lines;
        }

        private Component actions(MarkedTwice text) {
            var actions = Styled.div("quick");
            if (assignment.isReleased()) {
                return actions;
            }
            var choices = new ArrayList<Component>();
            text.marks().stream().filter(mark -> !mark.settles()).forEach(mark -> choices.add(choice(text, mark)));
            if (text.marks().stream().anyMatch(OneMark::settles)) {
                choices.add(choice(text, "the mean", null));
            }
            actions.add(choices);
            return actions;
        }

        private Component choice(MarkedTwice text, OneMark mark) {
            return choice(
                    text,
                    mark.points().sum() + " by " + mark.marker().inText(),
                    mark.marker().id());
        }

        private Component choice(MarkedTwice text, String what, @Nullable UUID marker) {
            var button = Buttons.small("Count " + what, _ -> {
                if (Messages.attempt(() -> agreement.settle(
                        CurrentActor.get(), assignment.classId(), assignment.id(), text.text(), marker))) {
                    changed.run();
                    Messages.done("For answer " + (text.place() + 1) + " counts " + what + ".");
                }
            });
            button.setAriaLabel("Count " + what + " for answer " + (text.place() + 1));
            return button;
        }
    }
}
