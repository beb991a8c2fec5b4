package org.casebook.signin;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * This school for passkeys, which belong to its address. {@code casebook.address} says it, such as
 * {@code https://casebook.school.example}; without it, passkeys work on the machine itself alone. It is looked at when
 * the first one asks: the port may be known only after the start.
 */
@Component
class RelyingParty implements WebAuthnRelyingPartyOperations {

    private final PasskeyStore store;
    private final Environment settings;
    private volatile @Nullable WebAuthnRelyingPartyOperations operations;

    RelyingParty(PasskeyStore store, Environment settings) {
        this.store = store;
        this.settings = settings;
    }

    @Override
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
            PublicKeyCredentialCreationOptionsRequest request) {
        return operations().createPublicKeyCredentialCreationOptions(request);
    }

    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        return operations().registerCredential(request);
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
            PublicKeyCredentialRequestOptionsRequest request) {
        return operations().createCredentialRequestOptions(request);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        return operations().authenticate(request);
    }

    private WebAuthnRelyingPartyOperations operations() {
        var made = operations;
        if (made == null) {
            made = make();
            operations = made;
        }
        return made;
    }

    private WebAuthnRelyingPartyOperations make() {
        var address = URI.create(settings.getProperty(
                "casebook.address", "http://localhost:" + settings.getProperty("local.server.port", "8080")));
        var origin = address.getScheme() + "://" + address.getAuthority();
        var school = PublicKeyCredentialRpEntity.builder()
                .id(address.getHost())
                .name("Casebook")
                .build();
        var made = new Webauthn4JRelyingPartyOperations(store.owners(), store.credentials(), school, Set.of(origin));
        // A passkey alone signs in: it has to be two things in one, the device and what unlocks it.
        made.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return made;
    }
}
