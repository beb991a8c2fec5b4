package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.SchoolMail;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.PersonDetails;
import org.casebook.people.Role;
import org.casebook.support.MailServer;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SignInMailTest {

    private static final String LINK = "https://school.example/first-sign-in?username=mia&code=K7PM-2QXA-9TDF";

    private final Actor admin = new Actor(UUID.randomUUID(), Role.ADMINISTRATOR);
    private final MockEnvironment settings = new MockEnvironment();
    private final SignInMail mail = new SignInMail(new SchoolMail(settings));

    @Test
    void thereIsNoMailWithoutASetting() {
        assertThat(mail.isConfigured()).isFalse();
        settings.setProperty("spring.mail.host", "localhost");
        assertThat(mail.isConfigured()).isTrue();
    }

    @Test
    void theLinkIsMailed() {
        try (var server = new MailServer()) {
            useServer(server.port());

            mail.send(admin, person("mia@example.org"), LINK);

            assertThat(server.heard())
                    .contains("MAIL FROM:<office@school.example>", "RCPT TO:<mia@example.org>")
                    .contains("Hello Mia", LINK, "Your username is mia.");
        }
    }

    @Test
    void aServerThatCannotBeReachedIsSaidSo() {
        useServer(MailServer.closedPort());

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> mail.send(admin, person("mia@example.org"), LINK))
                .withMessageContaining("The link is still good");
    }

    @Test
    void whoHasNoAddressOrMayNotSendGetsNoMail() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> mail.send(admin, person(null), LINK))
                .withMessageContaining("no e-mail address");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> mail.send(new Actor(admin.id(), Role.TEACHER), person("mia@example.org"), LINK));
    }

    private void useServer(int port) {
        settings.setProperty("spring.mail.host", "127.0.0.1");
        settings.setProperty("spring.mail.port", Integer.toString(port));
        settings.setProperty("casebook.mail.from", "office@school.example");
    }

    private static PersonDetails person(String email) {
        return new PersonDetails(
                new Person(UUID.randomUUID(), "mia", "Mia", Role.STUDENT, true, ""), null, null, email, null);
    }
}
