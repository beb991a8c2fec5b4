package org.casebook.people;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All that is kept of how somebody signs in. */
@Component
class SignInTraces {

    private final SignInRepository signIns;
    private final KnownDeviceRepository devices;
    private final CodeGeneratorRepository generators;
    private final RecoveryCodeRepository recovery;
    private final PasskeyRepository passkeys;
    private final OutsideIdentityRepository identities;
    private final SignInCodeRepository codes;

    SignInTraces(
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

    void remove(UUID account) {
        signIns.endAll(account);
        devices.forget(account);
        generators.remove(account);
        recovery.removeAll(account);
        passkeys.removeAll(account);
        identities.removeAll(account);
        codes.deleteAll(List.of(account));
    }
}
