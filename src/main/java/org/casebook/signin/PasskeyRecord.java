package org.casebook.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** What is kept of a passkey: its public half. */
@Entity
@DynamicUpdate
@Table(name = "passkey")
class PasskeyRecord {

    private static final int LONGEST_LABEL = 100;

    @Id
    private String credentialId;

    private UUID accountId;
    private String label;
    private String publicKey;
    private long signatureCount;
    private boolean verified;
    private boolean backupEligible;

    @Column(name = "backed_up")
    private boolean backedUp;

    private String transports;
    private String attestation;
    private String clientData;
    private Instant createdAt;
    private Instant lastUsedAt;

    protected PasskeyRecord() {}

    PasskeyRecord(CredentialRecord credential) {
        this.credentialId = credential.getCredentialId().toBase64UrlString();
        this.accountId = account(Objects.requireNonNull(credential.getUserEntityUserId()));
        var label = Objects.requireNonNullElse(credential.getLabel(), "Passkey").strip();
        this.label = label.substring(0, Math.min(label.length(), LONGEST_LABEL));
        this.publicKey = new Bytes(credential.getPublicKey().getBytes()).toBase64UrlString();
        this.signatureCount = credential.getSignatureCount();
        this.verified = credential.isUvInitialized();
        this.backupEligible = credential.isBackupEligible();
        this.backedUp = credential.isBackupState();
        this.transports = credential.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.joining(" "));
        this.attestation =
                Objects.requireNonNull(credential.getAttestationObject()).toBase64UrlString();
        this.clientData = Objects.requireNonNull(credential.getAttestationClientDataJSON())
                .toBase64UrlString();
        this.createdAt = credential.getCreated();
        this.lastUsedAt = credential.getLastUsed();
    }

    /** It has been used: what changes with that, and nothing else. */
    void used(CredentialRecord credential) {
        signatureCount = credential.getSignatureCount();
        verified = credential.isUvInitialized();
        backedUp = credential.isBackupState();
        lastUsedAt = credential.getLastUsed();
    }

    CredentialRecord credential() {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(credentialId))
                .userEntityUserId(handle(accountId))
                .publicKey(ImmutablePublicKeyCose.fromBase64(publicKey))
                .signatureCount(signatureCount)
                .uvInitialized(verified)
                .backupEligible(backupEligible)
                .backupState(backedUp)
                .transports(Arrays.stream(transports.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(Bytes.fromBase64(attestation))
                .attestationClientDataJSON(Bytes.fromBase64(clientData))
                .label(label)
                .created(createdAt)
                .lastUsed(lastUsedAt)
                .build();
    }

    Passkey passkey() {
        return new Passkey(credentialId, label, createdAt, lastUsedAt);
    }

    UUID accountId() {
        return accountId;
    }

    /** By which a passkey knows its owner: the account's id, which says nothing of them. */
    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static UUID account(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return bytes.remaining() == 16 ? new UUID(bytes.getLong(), bytes.getLong()) : new UUID(0, 0);
    }
}
