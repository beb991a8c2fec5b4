package org.casebook.signin;

import java.util.List;
import org.casebook.base.InvalidInputException;
import org.casebook.base.SchoolMail;
import org.casebook.people.Actor;
import org.casebook.people.PersonDetails;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;

/** Sends people the link by which they choose a password, where the school has an SMTP server. */
@Service
public class SignInMail {

    private final SchoolMail mail;

    SignInMail(SchoolMail mail) {
        this.mail = mail;
    }

    /** Whether the school has said how mail is sent. */
    public boolean isConfigured() {
        return mail.isConfigured();
    }

    /**
     * Sends someone their link; for administrators.
     *
     * @throws InvalidInputException if they have no address or the server doesn't take the mail
     */
    public void send(Actor actor, PersonDetails person, String link) {
        actor.require(Role.ADMINISTRATOR);
        var address = person.email();
        if (address == null) {
            throw new InvalidInputException(person.person().displayName() + " has no e-mail address here.");
        }
        var letter = new SchoolMail.Letter(address, "Choose your password for Casebook", """
                Hello %s,

                Open this link to choose your password. It works once, and only for a day:

                %s

                Your username is %s.

                If you didn't ask for this, you need do nothing: your password stays as it is.
                """.formatted(
                        person.person().displayName(), link, person.person().username()));
        if (!mail.send(List.of(letter)).isEmpty()) {
            throw new InvalidInputException(
                    "The mail server did not take the mail. The link is still good: hand it over in another way.");
        }
    }
}
