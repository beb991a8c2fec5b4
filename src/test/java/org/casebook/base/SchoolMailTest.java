package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.casebook.base.SchoolMail.Letter;
import org.casebook.support.MailServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.mock.env.MockEnvironment;

class SchoolMailTest {

    private static final Letter MIA = new Letter("mia@example.org", "News", "Dear Mia, it is about the quotas.");
    private static final Letter GONE = new Letter("gone@example.org", "News", "A secret for nobody.");
    private static final Letter NO_ADDRESS = new Letter("not an address", "News", "Another secret.");
    private static final Letter BEN = new Letter("ben@example.org", "News", "Dear Ben");

    private final MockEnvironment settings = new MockEnvironment();
    private final SchoolMail mail = new SchoolMail(settings);
    private final Logger logger = (Logger) LoggerFactory.getLogger(SchoolMail.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(lines);
    }

    /** With what is printed of failures. */
    private String log() {
        assertThat(lines.list).allMatch(line -> line.getThrowableProxy() == null);
        return lines.list.toString();
    }

    @Test
    void thereIsNoMailWithoutASetting() {
        assertThat(mail.isConfigured()).isFalse();
        settings.setProperty("spring.mail.host", "localhost");
        assertThat(mail.isConfigured()).isTrue();
    }

    @Test
    void whatIsWrongWithOneStopsNoneOfTheOthers() {
        try (var server = new MailServer()) {
            use(server.port());

            assertThat(mail.send(List.of(NO_ADDRESS, GONE, MIA, BEN))).containsExactlyInAnyOrder(NO_ADDRESS, GONE);

            assertThat(server.heard())
                    .contains(
                            "MAIL FROM:<office@school.example>",
                            "RCPT TO:<mia@example.org>",
                            "RCPT TO:<ben@example.org>")
                    .contains("it is about the quotas", "Dear Ben", "Auto-Submitted: auto-generated")
                    .doesNotContain("secret");
            assertThat(log())
                    .contains("2 of 4 mails could not be sent")
                    .doesNotContain("example.org", "secret", "not an address");
        }
    }

    @Test
    void noneIsSentWhereNobodyAnswers() {
        use(MailServer.closedPort());

        assertThat(mail.send(List.of(MIA, BEN))).containsExactlyInAnyOrder(MIA, BEN);
        assertThat(log()).contains("2 of 2 mails", "ConnectException").doesNotContain("example.org");
    }

    private void use(int port) {
        settings.setProperty("spring.mail.host", "127.0.0.1");
        settings.setProperty("spring.mail.port", Integer.toString(port));
        settings.setProperty("casebook.mail.from", "office@school.example");
    }
}
