package org.casebook.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.casebook.base.ui.AddressedPage;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Styled;
import org.casebook.course.writing.Criterion;
import org.casebook.marking.CountedMark;
import org.casebook.marking.OwnMarks;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;

/** What a student's own text has earned, criterion by criterion, and what was said to it. */
@Route("writing/:writing/marks")
@RolesAllowed(Role.STUDENTS)
class OwnMarksView extends AddressedPage {

    private final OwnMarks marks;

    OwnMarksView(OwnMarks marks) {
        this.marks = marks;
    }

    @Override
    protected void refresh() {
        var own = marks.of(CurrentActor.get(), id(MarkingLinks.WRITING));
        var assignment = own.task().assignment();
        var task = assignment.plan().task();
        show(
                new Paragraph(new Anchor(MarkingLinks.text(assignment.id()), assignment.title())),
                heading("Your marks: " + assignment.title()));
        if (!own.task().isHandedIn()) {
            add(new Paragraph("You haven't handed in a text, so there are no marks."));
            return;
        }
        if (own.mark().isEmpty()) {
            add(new Paragraph(
                    assignment.isReleased()
                            ? "Your text has no points. Ask your teacher why."
                            : "There are no marks to see yet. They appear here when your teacher releases them."));
            return;
        }
        var mark = own.mark().get();
        add(Styled.paragraph("mark-total", MarkWords.points(mark.points(), task.outOf())));
        if (mark.markers() > 1) {
            add(new Paragraph(mark.markers() + " teachers have marked your text without seeing each other's marks. Your"
                    + " points are the mean of theirs."));
        }
        if (mark.each().isEmpty()) {
            add(new Paragraph(
                    "Your teachers have compared the texts of the class two by two, without names. Your points"
                            + " follow from the place of your text in the order that this gave."));
        } else {
            add(table(task.criteria(), mark));
        }
        if (!mark.remarks().isEmpty()) {
            add(new H2(mark.remarks().size() == 1 ? "Comment" : "Comments"));
            mark.remarks().forEach(remark -> add(remark(remark)));
        }
    }

    private static Div remark(String remark) {
        var lines = Styled.div("card");
        remark.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(lines::add);
        return lines;
    }

    private static DataTable table(List<Criterion> criteria, CountedMark mark) {
        var rows = new ArrayList<List<String>>();
        for (int place = 0; place < criteria.size(); place++) {
            var criterion = criteria.get(place);
            var points = mark.each().get(place);
            rows.add(List.of(
                    criterion.name(), MarkWords.points(points) + " of " + criterion.outOf(), level(criterion, points)));
        }
        return new DataTable("Points by criterion", List.of("Criterion", "Points", "What that means"), rows);
    }

    /** The words of the level; between two levels both. */
    private static String level(Criterion criterion, BigDecimal points) {
        var lower =
                criterion.levels().get(points.setScale(0, RoundingMode.FLOOR).intValue());
        var upper =
                criterion.levels().get(points.setScale(0, RoundingMode.CEILING).intValue());
        return lower.equals(upper) ? lower : "Between ‘" + lower + "’ and ‘" + upper + "’";
    }
}
