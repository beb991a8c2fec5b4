package org.casebook.signin;

import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.people.Accounts;
import org.casebook.people.Credentials;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whose account it is that the school's provider names. The provider's token has been checked before: its signature,
 * who issued it, for whom, until when, and that it answers this very request.
 */
@Component
class SingleSignOn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final SingleSignOnSettings settings;
    private final Accounts accounts;
    private final FederatedIdentityRepository identities;
    private final SignInJournal journal;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SingleSignOn(
            SingleSignOnSettings settings,
            Accounts accounts,
            FederatedIdentityRepository identities,
            SignInJournal journal,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.identities = identities;
        this.journal = journal;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var outside = provider.loadUser(request);
        try {
            var user = Objects.requireNonNull(transaction.execute(_ -> user(outside)));
            return new SingleSignOnUser(user, outside);
        } catch (SingleSignOnException refused) {
            journal.failed("", "Single sign-on: " + refused.reason().name().toLowerCase(java.util.Locale.ROOT));
            throw refused;
        }
    }

    private SignedInUser user(OidcUser outside) {
        var id = new FederatedIdentity.Id(outside.getIssuer().toString(), Objects.requireNonNull(outside.getSubject()));
        var known = identities.findById(id).flatMap(identity -> accounts.withId(identity.accountId()));
        var account = known.or(() -> linked(outside)).orElseGet(() -> created(outside));
        if (!account.person().active()) {
            throw new SingleSignOnException(SingleSignOnException.Reason.DEACTIVATED);
        }
        if (known.isEmpty()) {
            identities.save(new FederatedIdentity(id, account.person().id(), clock.instant()));
            record(account, AuditAction.SIGN_IN_METHOD_CHANGED, "Linked with single sign-on");
        }
        return new SignedInUser(withRole(account, outside));
    }

    /** The account that the claim names, the first time. */
    private Optional<Credentials> linked(OidcUser outside) {
        var value = outside.getClaimAsString(settings.linkClaim());
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        return switch (settings.link()) {
            case EXTERNAL_ID -> accounts.withExternalId(value.strip());
            // Two names that differ in letters are two people's there.
            case USERNAME ->
                accounts.withUsername(value)
                        .filter(account ->
                                NameKey.of(account.person().username()).equals(NameKey.of(value)));
            case EMAIL -> {
                // Anybody can claim an address that nobody has checked, and would be somebody else here.
                if (!Boolean.TRUE.equals(outside.getEmailVerified())) {
                    throw new SingleSignOnException(SingleSignOnException.Reason.UNVERIFIED);
                }
                yield accounts.withEmail(value.strip());
            }
        };
    }

    private Credentials created(OidcUser outside) {
        var role = role(outside);
        if (!settings.creates() || role.isEmpty()) {
            throw new SingleSignOnException(SingleSignOnException.Reason.UNKNOWN);
        }
        try {
            var made = accounts.addWithoutPassword(form(outside, role.get()));
            record(made, AuditAction.ACCOUNT_CREATED, role.get().label() + ", by single sign-on");
            return made;
        } catch (InvalidInputException notAFreeName) {
            throw new SingleSignOnException(SingleSignOnException.Reason.UNKNOWN);
        }
    }

    private PersonForm form(OidcUser outside, Role role) {
        var email = Boolean.TRUE.equals(outside.getEmailVerified()) ? outside.getEmail() : null;
        var username = first(outside.getPreferredUsername(), email);
        return new PersonForm(
                first(outside.getFullName(), username),
                outside.getFamilyName(),
                username,
                role,
                email,
                settings.link() == SingleSignOnSettings.Link.EXTERNAL_ID
                        ? outside.getClaimAsString(settings.linkClaim())
                        : null);
    }

    /** Where the provider says what somebody is, it is the one to say it; but no school loses its last administrator. */
    private Credentials withRole(Credentials account, OidcUser outside) {
        var before = account.person().role();
        var after = role(outside).orElse(before);
        if (after == before) {
            return account;
        }
        var changed = accounts.changeRole(account.person().id(), after);
        if (changed.person().role() == after) {
            record(changed, AuditAction.ROLE_CHANGED, before.label() + " to " + after.label() + ", by single sign-on");
        }
        return changed;
    }

    private Optional<Role> role(OidcUser outside) {
        Object claim = outside.getClaims().get(settings.roleClaim());
        Set<String> values = claim instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.toSet())
                : claim == null ? Set.of() : Set.of(String.valueOf(claim));
        return settings.role(values);
    }

    private void record(Credentials account, AuditAction action, String detail) {
        var id = account.person().id();
        audit.record(id, action, AuditSubject.person(id), detail);
    }

    private static String first(@Nullable String one, @Nullable String other) {
        return one != null && !one.isBlank() ? one : Objects.requireNonNullElse(other, "");
    }
}
