package org.casebook.course.question;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers a question offers.
 *
 * @param text safe inline HTML
 * @param correct whether it belongs to the key
 * @param why for a distractor, why it is wrong, as safe inline HTML; null for the key, and where a plain question gives
 *     no reason
 */
public record Option(String text, boolean correct, @Nullable String why) {

    /** How many options a question needs that is to count for mastery. */
    public static final int FEWEST = 3;

    /** Why it is wrong; empty for the key, and where nobody has said. */
    public String reason() {
        return Objects.requireNonNullElse(why, "");
    }

    /** What to say to somebody who has chosen it. */
    Score.Remark remark() {
        return new Score.Remark(text, correct, reason());
    }
}
