package org.casebook.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.FileDownload;
import org.casebook.base.ui.Styled;
import org.casebook.roster.plan.Options;
import org.casebook.roster.plan.Roster;
import org.casebook.roster.plan.RosterPlan;
import org.casebook.roster.plan.Step;
import org.casebook.roster.plan.Step.Subject;
import org.casebook.roster.writing.RefusedRows;
import org.jspecify.annotations.Nullable;

/** A dry run: what an import would do, what the administrator decides about it, and the button that does it. */
class PlanPanel extends Div {

    private final Roster roster;
    private final Function<Options, RosterPlan> planner;
    private final H2 heading = new H2("What would happen");
    private final Paragraph verdict = new Paragraph();
    private final Div counts = new Div();
    private final Div notes = new Div();
    private final Checkbox endMissing = new Checkbox();
    private final Checkbox deactivateMissing = new Checkbox();
    private final Checkbox evenMany =
            new Checkbox("Go on although these are more than %.0f %% of the school".formatted(Options.MANY * 100));
    private final Div refused = new Div();
    private final Button apply = new Button("Do all this");
    private final PlanGrid grid = new PlanGrid();
    private @Nullable RosterPlan plan;

    PlanPanel(
            Roster roster,
            Function<Options, RosterPlan> planner,
            BiConsumer<Options, RosterPlan> apply,
            ImportProgress progress) {
        this.roster = roster;
        this.planner = planner;
        heading.getElement().setAttribute("tabindex", "-1");
        verdict.getElement().setAttribute("aria-live", "polite");
        endMissing.addValueChangeListener(_ -> refresh());
        deactivateMissing.addValueChangeListener(_ -> refresh());
        evenMany.addValueChangeListener(_ -> refresh());
        this.apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        this.apply.setDisableOnClick(true);
        this.apply.addClickListener(_ -> {
            apply.accept(options(), Objects.requireNonNull(plan));
            this.apply.setEnabled(true);
        });
        add(
                heading,
                verdict,
                counts,
                notes,
                Styled.div("choices", endMissing, deactivateMissing, evenMany),
                this.apply,
                progress,
                refused,
                grid);
        refresh();
    }

    /** Works the plan out anew, for the school as it is now. */
    void refresh() {
        var now = planner.apply(options());
        plan = now;
        verdict.setText(verdict(now));
        apply.setVisible(now.isReady());
        showCounts(now.steps());
        showNotes(now.notes());
        showMissing(now);
        showRefused(now);
        grid.show(now);
    }

    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }

    private Options options() {
        return new Options(endMissing.getValue(), deactivateMissing.getValue(), evenMany.getValue());
    }

    private static String verdict(RosterPlan plan) {
        int count = plan.refused().size();
        if (count > 0) {
            return (count == 1 ? "1 row can't be taken" : "%,d rows can't be taken".formatted(count))
                    + ", so nothing is done yet. Put right what is wrong, or take the rows out, and choose the file"
                    + " again.";
        }
        if (plan.tooMany()) {
            return "More than %.0f %% of the school would be deactivated. Is this the right file?"
                    .formatted(Options.MANY * 100);
        }
        long left = plan.steps().stream().filter(StepKind.NOT_TAKEN::fits).count();
        if (left == 0) {
            return plan.changes().isEmpty()
                    ? "Everything is already as the files say: there is nothing to do."
                    : "Every row can be taken. Nothing is done before you say so.";
        }
        return (left == 1 ? "1 row isn't taken" : "%,d rows aren't taken".formatted(left))
                + ": see 'To look at first'. "
                + (plan.changes().isEmpty()
                        ? "Of the others there is nothing to do."
                        : "The others can be. Nothing is done before you say so.");
    }

    private void showCounts(List<Step> steps) {
        var kinds = Arrays.stream(StepKind.values())
                .filter(kind -> steps.stream().anyMatch(kind::fits))
                .toList();
        var rows = Arrays.stream(Subject.values())
                .map(subject -> Stream.concat(
                                Stream.of(subject.many()), kinds.stream().map(kind -> "%,d"
                                        .formatted(steps.stream()
                                                .filter(step -> step.subject() == subject && kind.fits(step))
                                                .count())))
                        .toList())
                .toList();
        counts.removeAll();
        counts.add(new DataTable(
                "Rows by what becomes of them",
                Stream.concat(Stream.of("About"), kinds.stream().map(StepKind::label))
                        .toList(),
                rows));
    }

    private void showNotes(List<String> texts) {
        notes.removeAll();
        if (!texts.isEmpty()) {
            var list = new UnorderedList();
            texts.forEach(text -> list.add(new ListItem(text)));
            notes.add(list);
        }
    }

    private void showMissing(RosterPlan now) {
        show(
                endMissing,
                "End %,d memberships that the files don't list, in the classes that they do",
                now,
                Subject.ENROLMENT);
        show(deactivateMissing, "Deactivate %,d people whom the files don't list", now, Subject.PERSON);
        evenMany.setVisible(now.tooMany() || evenMany.getValue());
    }

    private static void show(Checkbox choice, String label, RosterPlan now, Subject subject) {
        long count = now.steps().stream()
                .filter(step -> step.subject() == subject && step.place().line() == 0)
                .count();
        choice.setLabel(label.formatted(count));
        choice.setVisible(count > 0);
    }

    private void showRefused(RosterPlan now) {
        refused.removeAll();
        if (now.faults().isEmpty()) {
            return;
        }
        refused.add(new Paragraph("These rows as they were written, with what is wrong with each. Put them right there,"
                + " save it as CSV and choose it beside the file: its rows take the place of the old ones."));
        var list = new UnorderedList();
        for (var file : RefusedRows.of(roster, now)) {
            var content = file.forSpreadsheets();
            list.add(new ListItem(
                    new Anchor(FileDownload.of(file.name(), "text/csv", () -> content), "Download " + file.name())));
        }
        refused.add(list);
    }
}
