package org.casebook.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.casebook.course.writing.Criterion;
import org.casebook.marking.GivenPoints;

/**
 * A rubric to mark by. In the criterion that has the focus a digit gives so many points and leads on to the next one; arrow
 * keys choose too; 'n' and Enter lead to the next text.
 */
class RubricFields extends Div {

    private static final String KEYS =
            "/^([0-9n]|Enter)$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat";

    /** What is to happen. */
    interface Marker {
        /** The points are others now. */
        void given(GivenPoints points);

        /** The marker is done with this text. */
        void next();

        /** The last criterion has its points by a digit. */
        void focusNext();
    }

    private final List<RadioButtonGroup<Integer>> groups = new ArrayList<>();
    private final transient Marker marker;

    RubricFields(List<Criterion> criteria, GivenPoints before, boolean readOnly, Marker marker) {
        this.marker = marker;
        addClassName("rubric-fields");
        for (int place = 0; place < criteria.size(); place++) {
            add(group(criteria.get(place), before.each().get(place), place, readOnly));
        }
    }

    /** The text beside it stays in sight: on a phone, where it is above, nothing scrolls. */
    void focusFirst() {
        groups.getFirst().getElement().executeJs("scrollTo(0, 0)");
        focus(groups.getFirst(), true);
    }

    /** Asked for the focus, a group without a choice leaves it where it is; so one of its fields is. */
    private static void focus(RadioButtonGroup<Integer> group, boolean still) {
        group.getElement().executeJs("""
                requestAnimationFrame(() =>
                  (this.querySelector('input:checked') ?? this.querySelector('input'))?.focus({ preventScroll: $0 }))
                """, still);
    }

    private RadioButtonGroup<Integer> group(Criterion criterion, int before, int place, boolean readOnly) {
        var group = new RadioButtonGroup<Integer>(
                criterion.name(),
                IntStream.rangeClosed(0, criterion.outOf()).boxed().toList());
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItemLabelGenerator(points -> points + ": " + criterion.levels().get(points));
        if (before != GivenPoints.NONE) {
            group.setValue(before);
        }
        group.setReadOnly(readOnly);
        group.addValueChangeListener(_ -> marker.given(points()));
        if (!readOnly) {
            var keys = group.getElement().addEventListener("keydown", event -> {
                var key = event.getEventData().get("event.key").asString();
                if (key.equals("n") || key.equals("Enter")) {
                    marker.next();
                } else {
                    digit(criterion, place, Integer.parseInt(key));
                }
            });
            keys.setFilter(KEYS).addEventData("event.key");
        }
        groups.add(group);
        return group;
    }

    private void digit(Criterion criterion, int place, int points) {
        if (points > criterion.outOf()) {
            return;
        }
        groups.get(place).setValue(points);
        if (place + 1 < groups.size()) {
            focus(groups.get(place + 1), false);
        } else {
            marker.focusNext();
        }
    }

    private GivenPoints points() {
        return new GivenPoints(groups.stream()
                .map(group -> Objects.requireNonNullElse(group.getValue(), GivenPoints.NONE))
                .toList());
    }
}
