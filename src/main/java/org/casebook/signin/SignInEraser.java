package org.casebook.signin;

import java.util.List;
import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When somebody is erased, nothing stays of how and where they have signed in. */
@Component
record SignInEraser(
        SignInRepository signIns,
        DeviceCookieRepository devices,
        TotpEnrolmentRepository generators,
        RecoveryCodeRepository recovery,
        PasskeyRepository passkeys,
        FederatedIdentityRepository identities,
        PasswordSetupCodeRepository codes) {

    @EventListener
    void forget(PersonErased erased) {
        var account = erased.person().id();
        signIns.endAll(account);
        devices.forget(account);
        generators.remove(account);
        recovery.removeAll(account);
        passkeys.removeAll(account);
        identities.removeAll(account);
        codes.deleteAll(List.of(account));
    }
}
