package org.casebook.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.casebook.results.Period;

/** Chooses the stretch of time to look back on. It stands in the address, so that a reload or a link keeps it. */
class PeriodSelect extends Div {

    private static final String PARAMETER = "period";

    /** What is shown where the address says nothing. */
    private static final Period USUAL = Period.MONTH;

    /** @param choose opens the page again with these parameters */
    PeriodSelect(Period current, Consumer<QueryParameters> choose) {
        addClassName("tools");
        var select = new Select<Period>();
        select.setLabel("Look back on");
        select.setItems(Period.values());
        select.setItemLabelGenerator(PeriodSelect::words);
        select.setValue(current);
        select.addValueChangeListener(event -> choose.accept(QueryParameters.of(PARAMETER, written(event.getValue()))));
        add(select);
    }

    /** The period that an address names. */
    static Period in(Location location) {
        var written =
                location.getQueryParameters().getSingleParameter(PARAMETER).orElse("");
        return Arrays.stream(Period.values())
                .filter(period -> written(period).equals(written))
                .findFirst()
                .orElse(USUAL);
    }

    static String words(Period period) {
        return switch (period) {
            case LAST_QUIZ -> "each student's last quiz";
            case WEEK -> "the last 7 days";
            case MONTH -> "the last 30 days";
            case QUARTER -> "the last 90 days";
            case ALL -> "all quizzes";
        };
    }

    private static String written(Period period) {
        return period.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
