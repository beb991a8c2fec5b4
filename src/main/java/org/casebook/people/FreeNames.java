package org.casebook.people;

import java.util.Optional;
import org.casebook.base.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees to it that a username and an external ID are those of one person. */
@Component
record FreeNames(AccountRepository accounts) {

    /**
     * Goes on if nobody else has the names.
     *
     * @param own whose they may be already; null for a new person
     * @throws InvalidInputException if the username or the external ID is taken; the message says by whom
     */
    void require(PersonForm form, @Nullable Account own) {
        // Names of before that now are one stay with both.
        boolean kept = own != null && own.isCalled(form.username());
        accounts.named(form.username())
                .filter(other -> !kept && !other.equals(own))
                .ifPresent(other -> {
                    throw new InvalidInputException(
                            "username",
                            "There is an account '" + other.person().username()
                                    + "' already (capitals and accents make no difference).");
                });
        Optional.ofNullable(form.externalId())
                .flatMap(accounts::findByExternalId)
                .filter(other -> !other.equals(own))
                .ifPresent(other -> {
                    throw new InvalidInputException(
                            "external ID",
                            "The external ID '" + form.externalId() + "' is that of "
                                    + other.person().displayName() + " ("
                                    + other.person().username() + ").");
                });
    }
}
