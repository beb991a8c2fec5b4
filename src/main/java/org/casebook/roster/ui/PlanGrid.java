package org.casebook.roster.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import org.casebook.base.NameKey;
import org.casebook.roster.plan.RosterPlan;
import org.casebook.roster.plan.Step;

/** What becomes of each row, of one kind at a time or of all. */
class PlanGrid extends Div {

    private final Select<StepKind> kind = new Select<>();
    private final TextField text = new TextField("Who or what");
    private final Grid<Step> grid = new Grid<>();
    private List<Step> steps = List.of();

    PlanGrid() {
        kind.setLabel("Show");
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("All rows");
        kind.addValueChangeListener(_ -> fill());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(_ -> fill());
        var tools = new Div(kind, text);
        tools.addClassNames("tools", "filters", "plan-tools");
        grid.addClassName("plan");
        grid.addColumn(step -> step.place().toString())
                .setHeader("File and row")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(step -> step.subject().label())
                .setHeader("About")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Step::about).setHeader("Who or what").setAutoWidth(true).setResizable(true);
        grid.addColumn(StepKind::words)
                .setHeader("What becomes of it")
                .setFlexGrow(1)
                .setWidth("24rem");
        grid.setEmptyStateText("No row is like that.");
        add(tools, grid);
    }

    /** Shows a plan, what can't be taken first. */
    void show(RosterPlan plan) {
        steps = plan.steps();
        kind.setItems(Arrays.stream(StepKind.values())
                .filter(candidate -> count(candidate) > 0)
                .toList());
        kind.setItemLabelGenerator(
                choice -> choice == null ? "All rows" : "%s (%,d)".formatted(choice.label(), count(choice)));
        kind.setValue(count(StepKind.REFUSED) > 0 ? StepKind.REFUSED : null);
        fill();
        grid.recalculateColumnWidths();
    }

    private long count(StepKind candidate) {
        return steps.stream().filter(candidate::fits).count();
    }

    private void fill() {
        var chosen = kind.getValue();
        var wanted = NameKey.of(text.getValue());
        grid.setItems(steps.stream()
                .filter(step -> chosen == null || chosen.fits(step))
                .filter(step -> wanted.isEmpty() || NameKey.of(step.about()).contains(wanted))
                .toList());
    }
}
