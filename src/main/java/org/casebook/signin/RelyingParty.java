package org.casebook.signin;

import java.net.URI;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * This school for passkeys, which belong to its address. {@code casebook.address} says it, such as
 * {@code https://casebook.school.example}; without it, passkeys work on the machine itself alone. It is looked at when
 * the first one asks, so whoever works with it takes it lazily: the port may be known only after the start.
 */
@Configuration(proxyBeanMethods = false)
class RelyingParty {

    @Bean
    @Lazy
    WebAuthnRelyingPartyOperations relyingPartyOperations(PasskeyStore store, Environment settings) {
        var address = URI.create(settings.getProperty(
                "casebook.address", "http://localhost:" + settings.getProperty("local.server.port", "8080")));
        var origin = address.getScheme() + "://" + address.getAuthority();
        var entity = PublicKeyCredentialRpEntity.builder()
                .id(address.getHost())
                .name("Casebook")
                .build();
        var made = new Webauthn4JRelyingPartyOperations(store.owners(), store.credentials(), entity, Set.of(origin));
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
