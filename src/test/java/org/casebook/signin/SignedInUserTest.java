package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.casebook.people.Credentials;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.junit.jupiter.api.Test;

class SignedInUserTest {

    @Test
    void aLineOfALogThatNamesSomebodyHasNoHash() {
        var account = new Credentials(new Person(UUID.randomUUID(), "mia", "Mia", Role.TEACHER, true, ""), "the hash");

        assertThat(account + " and " + new SignedInUser(account)).isEqualTo("mia and mia");
    }
}
