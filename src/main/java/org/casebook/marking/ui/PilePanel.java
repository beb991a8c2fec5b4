package org.casebook.marking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Styled;
import org.casebook.marking.Pile;

/** How far the actor's own marking is, and how strict it was. */
class PilePanel extends Section {

    PilePanel(Pile pile) {
        var assignment = pile.assignment();
        var next = pile.nextUnmarked(0);
        var link = new RouterLink(
                assignment.isReleased() || next.isEmpty()
                        ? "Look through the answers"
                        : pile.marked() == 0 ? "Mark" : "Go on marking",
                MarkView.class,
                MarkingLinks.of(assignment.classId(), assignment.id(), next.orElse(0)));
        link.addClassName("action");
        add(Styled.paragraph("about", "You have " + MarkWords.marked(pile) + "."), Styled.div("tools", link));
        if (pile.samples() > 0 && !pile.isDone()) {
            add(new Paragraph("The answers come without names, in an order drawn by lot. "
                    + (pile.samples() == 1 ? "A sample answer lies" : pile.samples() + " sample answers lie")
                    + " among them, whose points are known: when you have marked all, you see how strict you are."));
        }
        pile.severity()
                .ifPresent(severity -> add(
                        new H2("How strict you are"),
                        new Paragraph(MarkWords.severity(
                                severity, assignment.plan().task().outOf())),
                        samples(pile)));
    }

    private static DataTable samples(Pile pile) {
        return new DataTable(
                "The sample answers",
                List.of("Answer", "Level", "Points by its author", "Points by you"),
                pile.known().stream()
                        .map(each -> List.of(
                                "Answer " + (each.place() + 1),
                                each.sample().level().label(),
                                Integer.toString(each.sample().sum()),
                                Integer.toString(each.given())))
                        .toList());
    }
}
