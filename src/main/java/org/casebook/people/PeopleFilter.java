package org.casebook.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which people an administrator looks for.
 *
 * @param text a part of the name, the username or the external ID; everyone's if empty
 * @param role null for all
 * @param state null for all
 * @param among only these; null for everyone
 */
public record PeopleFilter(
        String text,
        @Nullable Role role,
        @Nullable State state,
        @Nullable Set<UUID> among) {

    /** Stands for everyone where a list must not be empty. */
    private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

    /** Whether someone can sign in, and did. */
    public enum State {
        ACTIVE("Active"),
        NEVER_SIGNED_IN("Never signed in"),
        DEACTIVATED("Deactivated");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** What a person sees. */
        public String label() {
            return label;
        }
    }

    public PeopleFilter {
        among = among == null ? null : Set.copyOf(among);
    }

    /** Everyone in whose name, username or external ID the text is. */
    public static PeopleFilter with(String text) {
        return new PeopleFilter(text, null, null, null);
    }

    Set<Role> roles() {
        return role == null ? Set.of(Role.values()) : Set.of(role);
    }

    /** Whether those who are active, or those who are not, are looked for. */
    Set<Boolean> activity() {
        return switch (state) {
            case null -> Set.of(true, false);
            case ACTIVE, NEVER_SIGNED_IN -> Set.of(true);
            case DEACTIVATED -> Set.of(false);
        };
    }

    /** For a query, which takes no empty list: somebody who doesn't exist, for nobody and for everyone. */
    Set<UUID> amongSomebody() {
        return among == null || among.isEmpty() ? NOBODY : among;
    }
}
