package org.casebook.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casebook.people.Role;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What {@code casebook.sso.*} says of the school's provider. Looked at when it is asked for, not at the start. */
@Component
public class SingleSignOnSettings {

    static final String REGISTRATION = "school";

    /** By what of an account somebody is found the first time; from then on by who they are for the provider. */
    enum Link {
        /** The account's external ID. */
        EXTERNAL_ID("sub"),
        /** The account's e-mail address, if the provider has verified theirs. */
        EMAIL("email"),
        USERNAME("preferred_username");

        private final String claim;

        Link(String claim) {
            this.claim = claim;
        }
    }

    private final Environment settings;

    SingleSignOnSettings(Environment settings) {
        this.settings = settings;
    }

    /** Whether people can sign in with the school's provider. */
    public boolean isOn() {
        return !text("issuer", "").isEmpty();
    }

    /** What the button on the sign-in page says. */
    public String label() {
        return text("label", "Sign in with your school account");
    }

    /** Where the button leads. */
    public String address() {
        return "oauth2/authorization/" + REGISTRATION;
    }

    String issuer() {
        return text("issuer", "");
    }

    String clientId() {
        return text("client-id", "");
    }

    String clientSecret() {
        return text("client-secret", "");
    }

    Set<String> scopes() {
        return words(text("scopes", "openid profile email"));
    }

    Link link() {
        return Link.valueOf(text("link", "external-id").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** In which claim of the provider that stands. */
    String linkClaim() {
        return text("claim", link().claim);
    }

    /** Whether whoever the provider names gets an account if there is none. */
    boolean creates() {
        return Boolean.parseBoolean(text("create", "false"));
    }

    /** The role that the provider's claim stands for; nothing if it says nothing of that. */
    Optional<Role> role(Set<String> values) {
        return Arrays.stream(Role.values())
                .sorted(java.util.Comparator.reverseOrder())
                .filter(role -> words(text("roles." + role.name().toLowerCase(Locale.ROOT), "")).stream()
                        .anyMatch(values::contains))
                .findFirst();
    }

    String roleClaim() {
        return text("role-claim", "roles");
    }

    private String text(String name, String otherwise) {
        return settings.getProperty("casebook.sso." + name, otherwise).strip();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
