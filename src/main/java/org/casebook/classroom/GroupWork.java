package org.casebook.classroom;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Work that is set to groups. Classes know nothing of it; the feature that does implements this. */
public interface GroupWork {

    /**
     * Something set to a group, or being prepared for it.
     *
     * @param over whether nobody can do any of it any more
     */
    record Piece(String title, boolean over) {}

    /** All that a group of a class has been set, by title. */
    List<Piece> of(UUID classId, UUID group);

    /**
     * A group is about to be deleted: what it has been set, all of it over, stays with its students. Runs in the
     * transaction that deletes.
     *
     * @param students the students of each of the class's groups, those who have left the class too
     */
    void keepWithoutGroup(UUID classId, UUID group, Map<UUID, Set<UUID>> students);
}
