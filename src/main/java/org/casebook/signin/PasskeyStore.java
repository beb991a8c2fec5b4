package org.casebook.signin;

import java.util.List;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.RowLocks;
import org.casebook.people.Accounts;
import org.casebook.people.Credentials;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts and passkeys as Spring Security's WebAuthn support asks for them. */
@Component
record PasskeyStore(
        PasskeyRepository passkeys, Accounts accounts, RowLocks locks, Audit audit, TransactionTemplate transaction) {

    private void save(CredentialRecord credential) {
        var record = new PasskeyRecord(credential);
        var known = locks.hold(PasskeyRecord.class, record.passkey().id());
        known.ifPresent(passkey -> passkey.used(credential));
        // One that was used already and is not known was taken away a moment ago: it doesn't come back.
        if (known.isEmpty() && credential.getLastUsed().equals(credential.getCreated())) {
            passkeys.save(record);
            audit.record(
                    record.accountId(),
                    AuditAction.SIGN_IN_METHOD_CHANGED,
                    AuditSubject.person(record.accountId()),
                    "Passkey added");
        }
    }

    PublicKeyCredentialUserEntityRepository owners() {
        return new PublicKeyCredentialUserEntityRepository() {
            @Override
            public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
                return accounts.withId(PasskeyRecord.account(handle))
                        .map(PasskeyStore::owner)
                        .orElse(null);
            }

            @Override
            public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
                return accounts.withUsername(username).map(PasskeyStore::owner).orElse(null);
            }

            @Override
            public void save(PublicKeyCredentialUserEntity owner) {
                // The owners are the accounts, which are there already.
            }

            @Override
            public void delete(Bytes handle) {
                throw new UnsupportedOperationException("accounts are not deleted by this");
            }
        };
    }

    UserCredentialRepository credentials() {
        return new UserCredentialRepository() {
            @Override
            public void delete(Bytes credential) {
                throw new UnsupportedOperationException("their owner takes passkeys away: Passkeys");
            }

            @Override
            public void save(CredentialRecord credential) {
                transaction.executeWithoutResult(_ -> PasskeyStore.this.save(credential));
            }

            @Override
            public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
                return passkeys.findById(credential.toBase64UrlString())
                        .map(PasskeyRecord::credential)
                        .orElse(null);
            }

            @Override
            public List<CredentialRecord> findByUserId(Bytes handle) {
                return passkeys.findByAccountIdOrderByCreatedAt(PasskeyRecord.account(handle)).stream()
                        .map(PasskeyRecord::credential)
                        .toList();
            }
        };
    }

    private static PublicKeyCredentialUserEntity owner(Credentials account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyRecord.handle(account.person().id()))
                .name(account.person().username())
                .displayName(account.person().displayName())
                .build();
    }
}
