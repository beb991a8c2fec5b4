package org.casebook.roster.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.people.PersonDetails;
import org.casebook.roster.plan.Roster.PersonRow;
import org.jspecify.annotations.Nullable;

/** Whom the rows of a file are about: by external ID, else by username, else by the name alone. */
final class PersonMatching {

    private final KnownPeople known;
    private final boolean oneRoster;
    private final Map<String, RosterPlace> externalIds = new HashMap<>();
    private final Map<String, RosterPlace> usernames = new HashMap<>();
    private final Map<String, RosterPlace> namesAlone = new HashMap<>();
    private final Map<UUID, RosterPlace> met = new HashMap<>();

    /** @param oneRoster whether the rows are another system's, whose usernames nobody here can put right */
    PersonMatching(KnownPeople known, boolean oneRoster) {
        this.known = known;
        this.oneRoster = oneRoster;
    }

    KnownPeople known() {
        return known;
    }

    /** Where in the files a person stands that has this external ID. */
    @Nullable
    RosterPlace rowWithExternalId(String externalId) {
        return externalIds.get(externalId);
    }

    /** The same for a username. */
    @Nullable
    RosterPlace rowWithUsername(String username) {
        return usernames.get(known.usernameKey(username));
    }

    boolean isMet(UUID person) {
        return met.containsKey(person);
    }

    /** Somebody new has got this username, whether or not the row had it. */
    void found(String username, RosterPlace place) {
        usernames.putIfAbsent(known.usernameKey(username), place);
    }

    /** @throws InvalidInputException if a row before says that it is about the same person */
    void requireFirst(PersonRow row) {
        if (row.externalId() != null) {
            requireFirst("The external ID '" + row.externalId() + "'", externalIds, row.externalId(), row.place());
        }
        if (row.username() != null) {
            requireFirst(
                    "The username '" + row.username() + "'", usernames, known.usernameKey(row.username()), row.place());
        }
        if (Repetitions.isByNameAlone(row) && row.displayName() != null) {
            requireFirst(
                    "Only the name tells who this is, and '" + row.displayName() + "'",
                    namesAlone,
                    NameKey.of(row.displayName()),
                    row.place());
        }
    }

    private static void requireFirst(String what, Map<String, RosterPlace> met, String key, RosterPlace place) {
        var before = met.putIfAbsent(key, place);
        if (before != null) {
            throw new InvalidInputException(
                    what + " is in line " + before.line() + " already (capitals and accents make no difference).");
        }
    }

    /**
     * The person that the row is about; null for somebody new.
     *
     * @throws InvalidInputException if it isn't clear who that is, or a row before was about the same person
     */
    @Nullable
    PersonDetails match(PersonRow row) {
        var match = row.externalId() == null ? null : known.withExternalId(row.externalId());
        if (match == null && row.username() != null) {
            match = known.withUsername(row.username());
            if (match != null && row.externalId() != null && match.externalId() != null) {
                if (oneRoster) {
                    return null;
                }
                throw new InvalidInputException("The username '" + row.username() + "' is that of "
                        + match.person().displayName() + ", who has the external ID '" + match.externalId() + "'.");
            }
        }
        if (Repetitions.isByNameAlone(row) && row.displayName() != null) {
            match = byNameAlone(row, row.displayName());
        }
        if (match != null) {
            var before = met.putIfAbsent(match.id(), row.place());
            if (before != null) {
                throw new InvalidInputException("This is the person of line " + before.line() + ".");
            }
        }
        return match;
    }

    /** Whoever a row is about that can't be taken, if that is certain: they are in the files all the same. */
    @Nullable
    PersonDetails certain(PersonRow row) {
        var person = row.externalId() == null ? null : known.withExternalId(row.externalId());
        if (person == null && row.username() != null) {
            var named = known.withUsername(row.username());
            person = named != null && (row.externalId() == null || named.externalId() == null) ? named : null;
        }
        if (person != null) {
            met.putIfAbsent(person.id(), row.place());
        }
        return person;
    }

    private @Nullable PersonDetails byNameAlone(PersonRow row, String name) {
        var same = known.withName(name, row.role());
        if (same.isEmpty() && row.nameAsWritten() != null) {
            same = known.withName(row.nameAsWritten(), row.role());
        }
        if (same.size() > 1) {
            throw new InvalidInputException(same.size() + " people are called '" + name
                    + "'. Give a username or an external ID, so that it is clear who is meant.");
        }
        return same.isEmpty() ? null : same.getFirst();
    }
}
