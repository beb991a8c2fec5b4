package org.casebook.recall;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.casebook.attempt.Occasion;
import org.springframework.stereotype.Component;

/** When students were asked a question outside quizzes; for other rooms, which have checked who asks. */
@Component
public class AskedInRounds {

    private final RecallItemRepository items;

    AskedInRounds(RecallItemRepository items) {
        this.items = items;
    }

    /** The latest first. */
    public List<Occasion> of(UUID version, Collection<UUID> students) {
        return items.asked(version, students).stream()
                .map(row -> new Occasion(row.account(), null, false, row.presented(), row.response()))
                .toList();
    }
}
