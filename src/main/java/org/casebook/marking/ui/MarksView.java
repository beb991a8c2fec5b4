package org.casebook.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.ui.ClassPage;
import org.casebook.marking.MarkRelease;
import org.casebook.marking.MarkersAgreement;
import org.casebook.marking.Marking;
import org.casebook.marking.Pairs;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.writing.MarkedBy;

/** How far the marking of a writing task is, what it tells of the markers, and from when it counts. */
@Route("classes/:class/writing/:writing/marks")
@RolesAllowed(Role.TEACHERS)
class MarksView extends ClassPage {

    private final Marking marking;
    private final MarkersAgreement agreement;
    private final Pairs pairs;
    private final MarkRelease release;

    MarksView(Marking marking, MarkersAgreement agreement, Pairs pairs, MarkRelease release) {
        this.marking = marking;
        this.agreement = agreement;
        this.pairs = pairs;
        this.release = release;
        addClassName("wide");
    }

    @Override
    protected void refresh() {
        var teacher = CurrentActor.get();
        var id = id(MarkingLinks.WRITING);
        var standing = release.standing(teacher, classId(), id);
        var assignment = standing.assignment();
        var title = assignment.title();
        show(new Paragraph(new Anchor(MarkingLinks.writing(classId(), id), title)), heading("Marks: " + title));
        if (standing.texts() == 0) {
            add(new Paragraph("Nothing is handed in yet. Once a text is, you can mark it here."));
            return;
        }
        if (assignment.isWithdrawn()) {
            add(Styled.paragraph("notice", "Withdrawn: its marks don't count among the grades."));
        }
        if (assignment.plan().markedBy() == MarkedBy.PAIRS) {
            add(new PairsPanel(pairs, pairs.of(teacher, classId(), id), this::refresh));
        } else {
            var pile = marking.pile(teacher, classId(), id);
            add(new PilePanel(pile), new MarkersPanel(agreement, pile, this::refresh));
        }
        add(new ReleasePanel(release, standing, this::refresh));
    }
}
