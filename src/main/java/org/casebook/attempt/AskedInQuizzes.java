package org.casebook.attempt;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** When students were asked a question in quizzes; for other rooms, which have checked who asks. */
@Component
public class AskedInQuizzes {

    private final AttemptItemRepository items;

    AskedInQuizzes(AttemptItemRepository items) {
        this.items = items;
    }

    /** The latest first. */
    public List<Occasion> of(UUID version, Collection<UUID> students) {
        return items.asked(version, students).stream()
                .map(row -> new Occasion(row.account(), row.attempt(), row.silent(), row.presented(), row.response()))
                .toList();
    }
}
