package org.casebook.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;
import org.casebook.attempt.AttemptSummary;
import org.jspecify.annotations.Nullable;

/** Where one is in a quiz, and how much time is left. */
class AttemptProgress extends Div {

    private final Clock clock;
    private final Runnable whenUp;
    private final Paragraph where = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph decided = new Paragraph();
    private @Nullable TimeLeft timeLeft;

    /** @param whenUp what is done when time is up in the browser */
    AttemptProgress(Clock clock, Runnable whenUp) {
        this.clock = clock;
        this.whenUp = whenUp;
        where.addClassName("where");
        bar.getElement().setAttribute("aria-hidden", "true");
        decided.addClassName("note");
        decided.setVisible(false);
        add(where, bar, decided);
    }

    /** @param position which question is on the page, from 1 */
    void show(AttemptSummary head, int position) {
        where.setText(head.untilSure() ? "Question " + position : "Question " + position + " of " + head.maxItems());
        bar.setMax(head.maxItems());
        bar.setValue(head.answered());
        hideTime();
        var endsAt = head.endsAt();
        if (endsAt != null && head.finishedAt() == null) {
            timeLeft = new TimeLeft(endsAt, clock.instant(), whenUp);
            addComponentAsFirst(timeLeft);
        }
    }

    /** Which topics a quiz 'until it is sure' has decided, in words. */
    void tellDecided(String standing) {
        decided.setText(standing);
        decided.setVisible(true);
    }

    /** On a break the time stands still. */
    void hideTime() {
        if (timeLeft != null) {
            remove(timeLeft);
            timeLeft = null;
        }
    }
}
