package org.casebook.signin;

import java.util.List;
import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When somebody is erased, nothing stays of how and where they have signed in. */
@Component("signinForgetting")
class Forgetting {

    private final SignInRepository signIns;
    private final KnownDeviceRepository devices;
    private final CodeGeneratorRepository generators;
    private final RecoveryCodeRepository recovery;
    private final PasskeyRepository passkeys;
    private final OutsideIdentityRepository identities;
    private final SignInCodeRepository codes;

    Forgetting(
            SignInRepository signIns,
            KnownDeviceRepository devices,
            CodeGeneratorRepository generators,
            RecoveryCodeRepository recovery,
            PasskeyRepository passkeys,
            OutsideIdentityRepository identities,
            SignInCodeRepository codes) {
        this.signIns = signIns;
        this.devices = devices;
        this.generators = generators;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.identities = identities;
        this.codes = codes;
    }

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
