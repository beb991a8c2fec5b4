package org.casebook.signin;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Whom the provider has named, and whose account that is. {@link SignInCompletion} goes on with the account alone. */
record SingleSignOnUser(SignedInUser user, OidcUser outside) implements OidcUser {

    @Override
    public Map<String, Object> getClaims() {
        return outside.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return outside.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return outside.getIdToken();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return outside.getAttributes();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return user.getAuthorities();
    }

    @Override
    public String getName() {
        return Objects.requireNonNull(outside.getName());
    }
}
