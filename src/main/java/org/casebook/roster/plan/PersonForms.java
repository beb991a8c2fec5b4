package org.casebook.roster.plan;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.people.PersonDetails;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;
import org.casebook.roster.plan.Roster.PersonRow;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a row, and of what is known of a person already, who they are to be.
 *
 * @param oneRoster whether the rows are another system's, which nobody here can put right
 */
record PersonForms(KnownPeople known, Administrators administrators, boolean oneRoster) {

    /**
     * Who the row says that somebody is.
     *
     * @param before who they are; null if they are new
     * @throws InvalidInputException if it can't be said so
     * @throws Administrators.NotByAFile if it would make an administrator of them
     */
    PersonForm form(PersonRow row, @Nullable PersonDetails before) {
        var old = before == null ? null : before.form();
        var name = name(row, old);
        var role = administrators.role(row, before);
        var form = new PersonForm(
                name,
                familyName(row, name, old),
                username(row, before, name, role),
                role,
                row.email() != null && (!oneRoster || PersonForm.isEmail(row.email()))
                        ? row.email()
                        : old == null ? null : old.email(),
                externalId(row, before));
        requireFree(form, before);
        return form;
    }

    /** One that is not said stays, as long as it is a part of the name. */
    private static @Nullable String familyName(PersonRow row, String name, @Nullable PersonForm old) {
        if (row.familyName() != null || old == null || old.familyName() == null) {
            return row.familyName();
        }
        return name.equals(old.displayName()) || NameKey.of(name).contains(NameKey.of(old.familyName()))
                ? old.familyName()
                : null;
    }

    private static String name(PersonRow row, @Nullable PersonForm old) {
        if (old != null && old.displayName().equals(row.nameAsWritten())) {
            return old.displayName();
        }
        return Stream.of(row.displayName(), old == null ? null : old.displayName(), row.familyName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("Please give a name."));
    }

    /** The row's own or, where nobody here can put it right, the one that they have or one made of the name. */
    private String username(PersonRow row, @Nullable PersonDetails before, String name, Role role) {
        if (row.username() != null
                && (!oneRoster || PersonForm.isUsername(row.username()) && isFree(row.username(), before))) {
            return row.username();
        }
        return before == null ? known.newUsername(name, role) : before.person().username();
    }

    private boolean isFree(String username, @Nullable PersonDetails own) {
        var holder = known.withUsername(username);
        return holder == null || own != null && holder.id().equals(own.id());
    }

    /** Casebook's own id of somebody without an external ID is no external ID. */
    private static @Nullable String externalId(PersonRow row, @Nullable PersonDetails before) {
        if (before != null
                && (row.externalId() == null
                        || row.externalId().equals(before.id().toString()))) {
            return before.externalId();
        }
        return row.externalId();
    }

    private void requireFree(PersonForm form, @Nullable PersonDetails own) {
        var holder = known.withUsername(form.username());
        if (holder != null && !isFree(form.username(), own)) {
            throw new InvalidInputException("The username '" + form.username() + "' is that of "
                    + holder.person().displayName()
                    + (holder.externalId() == null ? "." : ", external ID '" + holder.externalId() + "'."));
        }
    }

    /** What another system says that can't be used here. */
    String notUsed(PersonRow row, PersonForm form) {
        var remarks = new ArrayList<String>();
        if (row.username() != null && !row.username().strip().equals(form.username())) {
            remarks.add("The username '" + row.username() + "' can't be used here; this one is made of the name.");
        }
        if (row.email() != null && !row.email().strip().equals(form.email())) {
            remarks.add("'" + row.email() + "' is no e-mail address.");
        }
        return String.join(" ", remarks);
    }
}
