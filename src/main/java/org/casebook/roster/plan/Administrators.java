package org.casebook.roster.plan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.InvalidInputException;
import org.casebook.people.PersonDetails;
import org.casebook.people.Role;
import org.casebook.roster.plan.Roster.PersonRow;
import org.jspecify.annotations.Nullable;

/**
 * Who runs the school, for as long as a plan is made. A file makes nobody an administrator: whoever can change a list in
 * another system would have the whole school. Nor does it take the last one away, or whoever imports it.
 */
final class Administrators {

    /** Why a row of another system, which can't be put right there, is left out. */
    static final class NotByAFile extends RuntimeException {

        NotByAFile(String reason) {
            super(reason);
        }
    }

    private static final String BY_HAND = "Casebook makes administrators by hand only";

    private final UUID importer;
    private final boolean oneRoster;
    private final Set<UUID> active;

    Administrators(School school, Roster.Format format) {
        this.importer = school.importer();
        this.oneRoster = format.isOneRoster();
        this.active = school.people().stream()
                .filter(person -> person.person().active() && isAdministrator(person))
                .map(PersonDetails::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The role that a row gives to somebody who is to be active.
     *
     * @param before who they are; null if they are new
     * @throws InvalidInputException if it would make an administrator of them
     * @throws NotByAFile the same, where the row is another system's
     */
    Role role(PersonRow row, @Nullable PersonDetails before) {
        if (before == null) {
            return row.role() == null
                    ? Role.STUDENT
                    : row.role() == Role.ADMINISTRATOR ? instead(row, null) : row.role();
        }
        var old = before.person().role();
        var role = row.role() == null ? old : row.role();
        if (role != Role.ADMINISTRATOR || active.contains(before.id())) {
            return role;
        }
        if (old == Role.ADMINISTRATOR) {
            throw refusal(before.person().displayName() + " was an administrator. " + BY_HAND
                    + ": restore the account on its page.");
        }
        return instead(row, old);
    }

    /** What somebody is whom the file calls an administrator: their other role there, or else what they are here. */
    private Role instead(PersonRow row, @Nullable Role old) {
        var role = row.otherRole() != null ? row.otherRole() : old;
        if (oneRoster && role != null) {
            return role;
        }
        throw refusal(BY_HAND + ": "
                + (old == null
                        ? "add this person under People, or give another role."
                        : "give the role on the person's page, or leave "
                                + old.label().toLowerCase(Locale.ROOT) + " here."));
    }

    /**
     * Counts somebody as none of them any more.
     *
     * @param what becomes of them, to end a sentence
     * @throws InvalidInputException if they are the importer or the last one
     */
    void release(PersonDetails person, String what) {
        if (person.id().equals(importer)) {
            throw new InvalidInputException("This is you: whoever imports a file can't " + what + " by it.");
        }
        if (active.contains(person.id()) && active.size() == 1) {
            throw new InvalidInputException("The last administrator can't " + what + ": nobody could undo it.");
        }
        active.remove(person.id());
    }

    private RuntimeException refusal(String reason) {
        return oneRoster ? new NotByAFile(reason) : new InvalidInputException(reason);
    }

    private static boolean isAdministrator(PersonDetails person) {
        return person.person().role() == Role.ADMINISTRATOR;
    }
}
