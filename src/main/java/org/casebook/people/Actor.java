package org.casebook.people;

import java.util.UUID;
import org.casebook.base.NotFoundException;

/**
 * The person on whose behalf a service acts. Every service method takes one and checks it.
 *
 * @param id the account
 */
public record Actor(UUID id, Role role) {

    /**
     * Goes on only for the given role.
     *
     * @throws NotFoundException if the actor has another one: who may not do a thing doesn't learn that it exists
     */
    public void require(Role needed) {
        if (role != needed) {
            throw new NotFoundException("not for a " + role.label());
        }
    }
}
