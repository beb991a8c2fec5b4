package org.casebook.messages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** The words of mails. Nothing that anybody has written stands in a mail's head, which others read over a shoulder. */
final class MailText {

    static final String SUBJECT = "A message from your teacher in Casebook";

    private static final int LONGEST_ADDRESS = 200;

    private MailText() {}

    static String of(@Nullable Person student, @Nullable Person sender, String title, String text, String link) {
        return """
                Hello %s,

                %s has written to you in Casebook about '%s':

                %s

                %s

                Casebook has sent this mail by itself: an answer to it reaches nobody.
                """.formatted(
                        name(student),
                        name(sender),
                        title,
                        text,
                        link.isEmpty() ? "Sign in to Casebook to go on." : "Go on here: " + link);
    }

    private static String name(@Nullable Person person) {
        return person == null ? "" : person.displayName();
    }

    /**
     * Where a student finds an assignment.
     *
     * @param school the address of this school; nothing comes of what is none
     */
    static String link(String school, UUID assignment) {
        try {
            var address = new URI(school);
            var scheme = address.getScheme();
            return school.length() <= LONGEST_ADDRESS
                            && address.getHost() != null
                            && address.getUserInfo() == null
                            && ("https".equals(scheme) || "http".equals(scheme))
                    ? scheme + "://" + address.getAuthority() + path(address) + "/assignments/" + assignment
                    : "";
        } catch (URISyntaxException noAddress) {
            return "";
        }
    }

    private static String path(URI address) {
        var path = address.getRawPath();
        return path == null ? "" : StringUtils.trimTrailingCharacter(path, '/');
    }
}
