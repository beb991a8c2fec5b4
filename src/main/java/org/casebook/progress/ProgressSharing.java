package org.casebook.progress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether students may show their progress to somebody without an account: docs/decisions/progress-links.md. */
@Component
public class ProgressSharing {

    private final boolean on;

    /** @param on {@code casebook.progress-links}: whether they may */
    ProgressSharing(@Value("${casebook.progress-links:true}") boolean on) {
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }
}
