package org.casebook.classroom;

import java.util.Optional;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.people.NaturalOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By what classes are known: nobody is to take one for another. */
@Component
record ClassNames(SchoolClassRepository classes, NaturalOrder order) {

    /**
     * Goes on if no other class, archived or not, has the name or the external ID.
     *
     * @param own the class that may have them; null for a new one
     */
    void requireFree(ClassForm form, @Nullable UUID own) {
        classes.findByNameKey(NameKey.of(form.name()))
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new InvalidInputException("There is "
                            + (other.isArchived() ? "an archived class '" : "a class '") + other.name()
                            + "' in this school already. Choose another name, for example with the year.");
                });
        Optional.ofNullable(form.externalId())
                .flatMap(classes::findByExternalId)
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new InvalidInputException(
                            "The external ID '" + form.externalId() + "' is that of the class '" + other.name() + "'.");
                });
    }
}
