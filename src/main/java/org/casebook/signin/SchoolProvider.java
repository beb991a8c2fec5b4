package org.casebook.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The provider of the school's single sign-on, found out from its address (OpenID Connect Discovery) when somebody first
 * signs in with it. One that can't be reached is asked again by the next.
 */
@Component
class SchoolProvider implements ClientRegistrationRepository {

    private final SingleSignOnSettings settings;
    private volatile @Nullable ClientRegistration found;

    SchoolProvider(SingleSignOnSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registration) {
        if (!settings.isOn() || !registration.equals(SingleSignOnSettings.REGISTRATION)) {
            return null;
        }
        var known = found;
        if (known == null) {
            known = discover();
            found = known;
        }
        return known;
    }

    private ClientRegistration discover() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(SingleSignOnSettings.REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }
}
