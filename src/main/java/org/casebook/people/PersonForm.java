package org.casebook.people;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casebook.base.InvalidInputException;
import org.casebook.base.UsernameKey;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a person, checked: whoever holds one can store it, unless a name is taken. Nothing and
 * white space are the same for what may be left out.
 *
 * @param familyName by which the person is sorted; null if the name itself has to tell
 */
public record PersonForm(
        String displayName,
        @Nullable String familyName,
        String username,
        Role role,
        @Nullable String email,
        @Nullable String externalId)
        implements Serializable {

    private static final int LONGEST_USERNAME = 100;
    private static final int LONGEST_KEY = 800;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_EXTERNAL_ID = 200;

    /** @throws InvalidInputException if a field can't be accepted; the message says which and why */
    public PersonForm {
        displayName = required(displayName, "a name", LONGEST_NAME);
        familyName = optional(familyName, "a family name", LONGEST_NAME);
        username = required(username, "a username", LONGEST_USERNAME);
        if (!isUsername(username)) {
            throw new InvalidInputException(
                    "username",
                    "A username has letters, digits and . @ _ - + ' only, and begins with a letter or digit: '"
                            + username + "'.");
        }
        // A sign that not every keyboard has can become a whole phrase.
        if (UsernameKey.of(username).length() > LONGEST_KEY) {
            throw tooLong("a username", LONGEST_USERNAME);
        }
        email = optional(email, "an e-mail address", LONGEST_EMAIL);
        if (email != null && !isEmail(email)) {
            throw new InvalidInputException("e-mail address", "This is no e-mail address: '" + email + "'.");
        }
        externalId = optional(externalId, "an external ID", LONGEST_EXTERNAL_ID);
    }

    /**
     * Somebody whose name itself tells the family name.
     *
     * @throws InvalidInputException if a field can't be accepted; the message says which and why
     */
    public PersonForm(
            String displayName, String username, Role role, @Nullable String email, @Nullable String externalId) {
        this(displayName, null, username, role, email, externalId);
    }

    /** The family name, guessed from the name where nobody has said it. */
    public String sortedBy() {
        return FamilyName.of(displayName, familyName);
    }

    /** Whether a text can be a username, white space around it apart. */
    public static boolean isUsername(String text) {
        return text.strip().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.@_+'-]*")
                && text.strip().length() <= LONGEST_USERNAME;
    }

    /** Whether a text can be an e-mail address, white space around it apart. */
    public static boolean isEmail(String text) {
        return text.strip().matches("[^\\s@<>,;]+@[^\\s@<>,;]+") && text.strip().length() <= LONGEST_EMAIL;
    }

    /** Which fields but the role differ, by name. */
    List<String> differences(PersonForm other) {
        var fields = new ArrayList<String>();
        if (!displayName.equals(other.displayName)) {
            fields.add("name");
        }
        if (!Objects.equals(familyName, other.familyName)) {
            fields.add("family name");
        }
        if (!username.equals(other.username)) {
            fields.add("username");
        }
        if (!Objects.equals(email, other.email)) {
            fields.add("e-mail");
        }
        if (!Objects.equals(externalId, other.externalId)) {
            fields.add("external ID");
        }
        return fields;
    }

    private static String required(String text, String what, int longest) {
        var given = optional(text, what, longest);
        if (given == null) {
            throw new InvalidInputException(field(what), "Please give " + what + ".");
        }
        return given;
    }

    private static @Nullable String optional(@Nullable String text, String what, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        if (stripped.length() > longest) {
            throw tooLong(what, longest);
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInputException(
                    field(what), "Please give " + what + " without line breaks and other control signs.");
        }
        return stripped;
    }

    private static InvalidInputException tooLong(String what, int longest) {
        return new InvalidInputException(
                field(what), "Please give " + what + " of at most " + longest + " characters.");
    }

    /** Such as 'username' for 'a username'. */
    private static String field(String what) {
        return what.substring(what.indexOf(' ') + 1);
    }
}
