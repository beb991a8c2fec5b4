package org.casebook.marking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.marking.Pairs;
import org.casebook.marking.Pairs.Comparing;
import org.casebook.marking.PointRange;
import org.casebook.people.CurrentActor;
import org.jspecify.annotations.Nullable;

/** How far the comparing of texts is, the order that it gives, and what the ends of it earn. */
class PairsPanel extends Section {

    PairsPanel(Pairs pairs, Comparing comparing, Runnable changed) {
        var assignment = comparing.assignment();
        add(Styled.paragraph("about", judged(comparing)));
        if (comparing.next().isPresent()) {
            var link = new RouterLink(
                    comparing.judged() == 0 ? "Compare" : "Go on comparing",
                    PairsView.class,
                    MarkingLinks.of(assignment.classId(), assignment.id()));
            link.addClassName("action");
            add(Styled.div("tools", link));
        }
        if (comparing.wanted() == 0) {
            add(new Paragraph("To compare, at least two texts are needed."));
            return;
        }
        add(new H2("The order"));
        if (!comparing.isEnough()) {
            add(new Paragraph("Not enough yet. An order is shown from " + comparing.wanted()
                    + " judgements on: about ten of each text, or every pair once where there are few texts."));
            return;
        }
        add(new Paragraph(MarkWords.reliability(comparing.reliability())));
        if (!assignment.isReleased()) {
            add(new Range(pairs, comparing, changed));
        }
        add(new Order(comparing));
        add(Prose.note(
                "The scale says how far apart texts are: of two that are 1 apart, the better one is preferred in 73"
                        + " of 100 comparisons. Which pairs you are shown is drawn by lot and doesn't depend on what you judged:"
                        + " choosing close pairs would make the order look safer than it is."));
    }

    static String judged(Comparing comparing) {
        return comparing.judged() + " of " + comparing.wanted() + " judgements";
    }

    /** What the lowest and the highest text earn. */
    private static final class Range extends Section {

        Range(Pairs pairs, Comparing comparing, Runnable changed) {
            var assignment = comparing.assignment();
            int outOf = assignment.plan().task().outOf();
            var lowest = field("Points for the lowest text", outOf);
            var highest = field("Points for the highest text", outOf);
            comparing.range().ifPresent(range -> {
                lowest.setValue(range.lowest());
                highest.setValue(range.highest());
            });
            var errors = new FieldErrors().add("lowest", lowest).add("highest", highest);
            var set = new Button("Set the points", _ -> {
                if (errors.attempt(() -> pairs.setRange(
                        CurrentActor.get(),
                        assignment.classId(),
                        assignment.id(),
                        new PointRange(points(lowest.getValue()), points(highest.getValue()))))) {
                    changed.run();
                    Messages.done("The others lie between by their place on the scale.");
                }
            });
            add(
                    new Paragraph(
                            "Read the first and the last text of the order and say what they earn, of " + outOf
                                    + ". The others lie between by their place on the scale. Nothing counts before the release."),
                    Styled.div("tools", lowest, highest, set));
        }

        private static IntegerField field(String label, int outOf) {
            var field = new IntegerField(label);
            field.setMin(0);
            field.setMax(outOf);
            field.setStepButtonsVisible(true);
            return field;
        }

        private static int points(@Nullable Integer typed) {
            return Objects.requireNonNullElse(typed, -1);
        }
    }

    /** The texts, the best first. */
    private static final class Order extends DataTable {

        Order(Comparing comparing) {
            super("The texts in their order", List.of("Place", "Begins with", "Scale", "Points"), rows(comparing));
        }

        private static List<List<String>> rows(Comparing comparing) {
            var rows = new ArrayList<List<String>>();
            for (var placed : comparing.order()) {
                var points = placed.points();
                rows.add(List.of(
                        Integer.toString(rows.size() + 1),
                        placed.opening().isEmpty() ? "On paper" : placed.opening(),
                        MarkWords.figure(placed.value()) + " ± " + MarkWords.figure(placed.error()),
                        points == null ? "–" : MarkWords.points(points)));
            }
            return rows;
        }
    }
}
