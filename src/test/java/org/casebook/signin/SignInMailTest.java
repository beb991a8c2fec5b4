package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.PersonDetails;
import org.casebook.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SignInMailTest {

    private static final String LINK = "https://school.example/first-sign-in?username=mia&code=K7PM-2QXA-9TDF";

    private final Actor admin = new Actor(UUID.randomUUID(), Role.ADMINISTRATOR);
    private final MockEnvironment settings = new MockEnvironment();
    private final SignInMail mail = new SignInMail(settings);

    @Test
    void thereIsNoMailWithoutASetting() {
        assertThat(mail.isConfigured()).isFalse();
        settings.setProperty("spring.mail.host", "localhost");
        assertThat(mail.isConfigured()).isTrue();
    }

    @Test
    void theLinkIsMailed() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = CompletableFuture.supplyAsync(() -> takeOne(server));
            useServer(server.getLocalPort());

            mail.send(admin, person("mia@example.org"), LINK);

            assertThat(received.get(20, TimeUnit.SECONDS))
                    .contains("MAIL FROM:<office@school.example>", "RCPT TO:<mia@example.org>")
                    .contains("Hello Mia", LINK, "Your username is mia.");
        }
    }

    @Test
    void aServerThatCannotBeReachedIsSaidSo() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        useServer(port);

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

    /** Speaks as much SMTP as one mail needs. */
    private static String takeOne(ServerSocket server) {
        try (var socket = server.accept();
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                var out = socket.getOutputStream()) {
            var heard = new StringBuilder();
            out.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
            boolean inside = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                heard.append(line).append('\n');
                if (inside && !line.equals(".")) {
                    continue;
                }
                inside = line.equals("DATA");
                var answer = inside ? "354 go on\r\n" : line.equals("QUIT") ? "221 bye\r\n" : "250 ok\r\n";
                out.write(answer.getBytes(StandardCharsets.US_ASCII));
            }
            return heard.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
