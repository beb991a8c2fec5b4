package org.casebook.base;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;

/**
 * Sends mail where the school has an SMTP server. It is always there and looks at the settings itself:
 * docs/decisions/quick-start.md. What goes wrong is in the log without addresses and texts.
 */
@Service
public class SchoolMail {

    private static final Logger LOG = LoggerFactory.getLogger(SchoolMail.class);
    private static final String PATIENCE_MILLISECONDS = "10000";

    private final Environment settings;

    public SchoolMail(Environment settings) {
        this.settings = settings;
    }

    /** A mail in plain text. */
    public record Letter(String to, String subject, String text) {}

    /** Whether the school has said how mail is sent. */
    public boolean isConfigured() {
        return !settings.getProperty("spring.mail.host", "").isBlank();
    }

    /** Sends some over one connection, each for itself: what is wrong with one stops none of the others.
     *
     * @return those that the server didn't take
     */
    public List<Letter> send(List<Letter> letters) {
        var sender = sender();
        Map<MimeMessage, Letter> mails = new LinkedHashMap<>();
        var refused = new ArrayList<Letter>();
        var reasons = new ArrayList<Throwable>();
        for (var letter : letters) {
            try {
                mails.put(mail(sender.createMimeMessage(), letter), letter);
            } catch (MessagingException noAddress) {
                refused.add(letter);
                reasons.add(noAddress);
            }
        }
        try {
            sender.send(mails.keySet().toArray(MimeMessage[]::new));
        } catch (MailSendException some) {
            some.getFailedMessages().forEach((mail, reason) -> {
                refused.add(Objects.requireNonNull(mails.get(mail)));
                reasons.add(reason);
            });
        } catch (MailException all) {
            refused.addAll(mails.values());
            reasons.add(all);
        }
        if (!refused.isEmpty()) {
            LOG.warn("{} of {} mails could not be sent: {}", refused.size(), letters.size(), kinds(reasons));
        }
        return refused;
    }

    /** What the reasons say has addresses in it. */
    private static String kinds(List<Throwable> reasons) {
        return reasons.stream()
                .flatMap(reason -> Stream.iterate(reason, Objects::nonNull, Throwable::getCause))
                .map(reason -> reason.getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private MimeMessage mail(MimeMessage mail, Letter letter) throws MessagingException {
        var parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.getProperty("casebook.mail.from", "casebook@localhost"));
        parts.setTo(letter.to());
        parts.setSubject(letter.subject());
        parts.setText(letter.text());
        // Nobody's note that they are on holiday is to come back.
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    private JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.getRequiredProperty("spring.mail.host"));
        sender.setPort(settings.getProperty("spring.mail.port", Integer.class, JavaMailSenderImpl.DEFAULT_PORT));
        sender.setUsername(settings.getProperty("spring.mail.username"));
        sender.setPassword(settings.getProperty("spring.mail.password"));
        sender.setDefaultEncoding("UTF-8");
        var details = new Properties();
        for (var patience : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            details.setProperty("mail.smtp." + patience, PATIENCE_MILLISECONDS);
        }
        for (var detail : new String[] {"mail.smtp.auth", "mail.smtp.starttls.enable", "mail.smtp.starttls.required"}) {
            var value = settings.getProperty("spring.mail.properties." + detail);
            if (value != null) {
                details.setProperty(detail, value);
            }
        }
        sender.setJavaMailProperties(details);
        return sender;
    }
}
