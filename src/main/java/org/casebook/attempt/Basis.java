package org.casebook.attempt;

import java.util.Set;
import java.util.UUID;
import org.casebook.adaptive.Ability;

/**
 * What the choice of a question rests on: what the student may know, or it would tell what is withheld.
 *
 * @param ability what is believed of the student without what is withheld, but with this attempt's answers
 * @param withheld the attempts that are left out
 */
record Basis(Ability ability, Set<UUID> withheld) {

    Basis {
        withheld = Set.copyOf(withheld);
    }
}
