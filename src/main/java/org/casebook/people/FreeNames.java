package org.casebook.people;

import java.util.Optional;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees to it that a username and an outside id are those of one person. */
@Component
class FreeNames {

    private final AccountRepository accounts;

    FreeNames(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * Goes on if nobody else has the names.
     *
     * @param own whose they may be already; null for a new person
     * @throws InvalidInputException if the username or the outside id is taken; the message says by whom
     */
    void require(PersonForm form, @Nullable UUID own) {
        accounts.findByUsernameKey(NameKey.of(form.username()))
                .filter(other -> !other.person().id().equals(own))
                .ifPresent(other -> {
                    throw new InvalidInputException("There is an account '"
                            + other.person().username() + "' already (capitals and accents make no difference).");
                });
        Optional.ofNullable(form.outsideId())
                .flatMap(accounts::findByOutsideId)
                .filter(other -> !other.person().id().equals(own))
                .ifPresent(other -> {
                    throw new InvalidInputException("The outside id '" + form.outsideId() + "' is that of "
                            + other.person().displayName() + " ("
                            + other.person().username() + ").");
                });
    }
}
