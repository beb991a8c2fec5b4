package org.casebook.recall.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.people.CurrentActor;
import org.casebook.recall.RecallRounds;

/** The ways to what is asked again, for the pages that lead there. */
public final class RecallLinks {

    private RecallLinks() {}

    /** To what is due, what was missed, and the date to be ready for. */
    public static RouterLink askAgain(String text) {
        return new RouterLink(text, AskAgainView.class);
    }

    /** To all that was missed. */
    static RouterLink mistakes(String text) {
        return new RouterLink(text, MistakesView.class);
    }

    /** Begins a round of what was missed in a quiz. */
    public static Button missedIn(RecallRounds rounds, UUID attempt, String text) {
        return begin(text, () -> rounds.startAgain(CurrentActor.get(), attempt));
    }

    /** Begins a round and goes there. */
    static Button begin(String text, Supplier<Optional<UUID>> start) {
        var button = Buttons.primary(text, _ -> {});
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            button.setEnabled(true);
            Messages.attempt(() -> start.get()
                    .ifPresentOrElse(
                            round -> UI.getCurrent().navigate(RoundView.class, RoundView.address(round)),
                            () -> Messages.done("All of these are put right already.")));
        });
        return button;
    }
}
