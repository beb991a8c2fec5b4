package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Breaks;
import org.casebook.attempt.QuizAids;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.ReadAloud;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;

/** What stands above a question that may be read aloud, and for who may take breaks; and the break itself. */
class AidsBar extends Div {

    private final Breaks breaks;
    private final Clock clock;
    private final Consumer<AttemptState> changed;
    private UUID attempt = new UUID(0, 0);
    private QuizAids aids = new QuizAids(false, Duration.ZERO);

    /** @param changed shows where the attempt stands when a break begins or ends */
    AidsBar(Breaks breaks, Clock clock, Consumer<AttemptState> changed) {
        this.breaks = breaks;
        this.clock = clock;
        this.changed = changed;
        addClassName("aids");
    }

    /** Looks up what the student may have in this attempt. */
    void open(UUID id) {
        attempt = id;
        aids = breaks.aids(CurrentActor.get(), id);
    }

    void show(AttemptState state) {
        removeAll();
        switch (state) {
            case AttemptState.Asking _, AttemptState.Answered _ -> offer();
            case AttemptState.OnBreak onBreak -> add(rest(onBreak));
            case AttemptState.Finished _ -> {}
        }
    }

    private void offer() {
        if (aids.readAloud()) {
            add(new ReadAloud("casebook-question"));
        }
        if (aids.breakLeft().isPositive()) {
            var take = Buttons.quiet(
                    "Take a break (" + AllowanceWords.time(aids.breakLeft()) + " left)",
                    _ -> Messages.attempt(() -> changed.accept(breaks.take(CurrentActor.get(), attempt))));
            add(take);
        }
    }

    private Div rest(AttemptState.OnBreak onBreak) {
        var closes = onBreak.head().endsAt();
        var until = closes != null && closes.isBefore(onBreak.until()) ? closes : onBreak.until();
        boolean closesFirst = until.isBefore(onBreak.until());
        var heading = new H1("A break");
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        var left = new TimeLeft(until, clock.instant(), this::goOn);
        left.label("Break left");
        var goOn = Buttons.primary("Go on", _ -> goOn());
        var rest = Styled.div(
                "break",
                left,
                heading,
                new Paragraph("The clock is stopped, and the question is hidden until you go on."),
                new Paragraph(
                        closesFirst
                                ? "At " + ReaderTime.time(until)
                                        + " the assignment closes, break or not, and what you have answered is handed in."
                                : "At " + ReaderTime.time(until)
                                        + " your break is used up and the clock starts again by itself."),
                goOn);
        return rest;
    }

    private void goOn() {
        var state = breaks.goOn(CurrentActor.get(), attempt);
        open(attempt);
        changed.accept(state);
    }
}
