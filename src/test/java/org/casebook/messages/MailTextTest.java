package org.casebook.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {

    private static final UUID ASSIGNMENT = UUID.fromString("00000000-0000-4000-8000-000000000007");

    @Test
    void theLinkIsBelowTheSchoolsAddress() {
        assertThat(MailText.link("https://school.example", ASSIGNMENT))
                .isEqualTo("https://school.example/assignments/" + ASSIGNMENT);
        assertThat(MailText.link("http://school.example:8080/casebook/", ASSIGNMENT))
                .isEqualTo("http://school.example:8080/casebook/assignments/" + ASSIGNMENT);
        assertThat(MailText.link("https://school.example/?evil=1#there", ASSIGNMENT))
                .isEqualTo("https://school.example/assignments/" + ASSIGNMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "casebook",
                "javascript:alert(1)",
                "ftp://school.example",
                "https://school.example@evil.example/",
                "https://school.example/\r\nBcc: all@school.example",
                "https://"
            })
    void whatIsNoAddressMakesNoLink(String address) {
        assertThat(MailText.link(address, ASSIGNMENT)).isEmpty();
    }

    @Test
    void withoutALinkItSaysWhereToGo() {
        var person = new Person(ASSIGNMENT, "mia", "Mia", Role.STUDENT, true, "");
        assertThat(MailText.of(person, null, "Week 3", "Please %s finish it.", ""))
                .contains("Hello Mia,", "'Week 3'", "Please %s finish it.", "Sign in to Casebook")
                .doesNotContain("Go on here");
    }
}
