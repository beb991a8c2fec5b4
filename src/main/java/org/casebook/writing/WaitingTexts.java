package org.casebook.writing;

import java.util.List;
import java.util.UUID;

/**
 * What students have handed in and wait for marks of.
 *
 * @param texts by what each is known
 */
public record WaitingTexts(WritingAssignment assignment, List<UUID> texts) {

    public WaitingTexts {
        texts = List.copyOf(texts);
    }
}
