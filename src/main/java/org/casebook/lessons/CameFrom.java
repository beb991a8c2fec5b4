package org.casebook.lessons;

import java.util.Optional;
import org.casebook.people.Actor;

/**
 * Where a reader came from to look something up, and goes back to: a question of a quiz, say. The room that such places
 * belong to knows them; lessons ask. A visit like this is no reading on.
 */
public interface CameFrom {

    /**
     * The way back.
     *
     * @param from as the address has it, which anybody may have typed
     * @return empty unless it names a place of the actor's own
     */
    Optional<Back> back(Actor actor, String from);

    /**
     * A way back.
     *
     * @param words what the link says
     * @param address within Casebook
     */
    record Back(String words, String address) {}
}
