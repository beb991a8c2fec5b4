package org.casebook.lessons;

import java.util.Arrays;
import java.util.Locale;
import org.casebook.base.InvalidInputException;

/** The colours of highlights; what each stands for is the reader's own affair. */
public enum HighlightColour {
    YELLOW,
    GREEN,
    BLUE;

    /** As pages, files and the browser name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidInputException if there is no such colour */
    public static HighlightColour of(String word) {
        return Arrays.stream(values())
                .filter(colour -> colour.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("There is no such colour."));
    }
}
