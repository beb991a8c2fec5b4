package org.casebook.signin;

import java.util.Properties;
import org.casebook.base.InvalidInputException;
import org.casebook.people.Actor;
import org.casebook.people.PersonDetails;
import org.casebook.people.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Service;

/**
 * Sends people the link by which they choose a password, where the school has an SMTP server. It is always there and
 * looks at the settings itself: docs/decisions/quick-start.md.
 */
@Service
public class SignInMail {

    private static final Logger LOG = LoggerFactory.getLogger(SignInMail.class);
    private static final String PATIENCE_MILLISECONDS = "10000";

    private final Environment settings;

    SignInMail(Environment settings) {
        this.settings = settings;
    }

    /** Whether the school has said how mail is sent. */
    public boolean isConfigured() {
        return !settings.getProperty("spring.mail.host", "").isBlank();
    }

    /**
     * Sends someone their link; for administrators.
     *
     * @throws InvalidInputException if they have no address or the server doesn't take the mail
     */
    public void send(Actor actor, PersonDetails person, String link) {
        actor.require(Role.ADMINISTRATOR);
        if (person.email() == null) {
            throw new InvalidInputException(person.person().displayName() + " has no e-mail address here.");
        }
        var mail = new SimpleMailMessage();
        mail.setFrom(settings.getProperty("casebook.mail.from", "casebook@localhost"));
        mail.setTo(person.email());
        mail.setSubject("Choose your password for Casebook");
        mail.setText("""
                Hello %s,

                Open this link to choose your password. It works once, and only for a day:

                %s

                Your username is %s.

                If you didn't ask for this, you need do nothing: your password stays as it is.
                """.formatted(
                        person.person().displayName(), link, person.person().username()));
        try {
            sender().send(mail);
        } catch (MailException notSent) {
            LOG.warn("a sign-in link could not be mailed", notSent);
            throw new InvalidInputException(
                    "The mail server did not take the mail. The link is still good: hand it over in another way.");
        }
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
