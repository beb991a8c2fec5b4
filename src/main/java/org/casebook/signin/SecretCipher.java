package org.casebook.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.casebook.base.CannotStartException;
import org.casebook.base.PrivateFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets that have to be read again, so that whoever has the database, or a backup of it, can't: the key is
 * elsewhere. docs/running.md says what to keep.
 */
@Component
class SecretCipher {

    static final String FILE = "casebook.key";

    private static final String CLOSED = "aes:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 16;

    private final @Nullable Path file;
    private final boolean makesKey;
    private @Nullable AesBytesEncryptor cipher;

    /**
     * @param given {@code casebook.key}: 32 bytes in Base64, or empty for the key in the data folder, which is made when
     *     it is needed first
     * @param node not empty on one of several machines: each would make a key of its own, so that none is made
     * @throws CannotStartException if there is a key and it is none
     */
    SecretCipher(
            @Value("${casebook.key:}") String given,
            @Value("${casebook.data:}") String data,
            @Value("${casebook.node:}") String node) {
        this.file = data.isEmpty() ? null : Path.of(data, FILE);
        this.makesKey = node.isEmpty();
        if (!given.isEmpty()) {
            cipher = cipher(given, "The setting casebook.key");
        } else if (makesKey && file != null && Files.exists(file)) {
            cipher = cipher(read(file), file.toString());
        }
    }

    /** The secret as it may lie in the database; as it is where there is no key. */
    String close(String secret) {
        var found = cipher();
        return found == null
                ? secret
                : CLOSED + Base64.getEncoder().encodeToString(found.encrypt(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** The secret again; nothing if it was closed with another key. */
    Optional<String> open(String kept) {
        if (!isClosed(kept)) {
            return Optional.of(kept);
        }
        var found = cipher();
        if (found == null) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getDecoder().decode(kept.substring(CLOSED.length()));
            return bytes.length <= NONCE_BYTES
                    ? Optional.empty()
                    : Optional.of(new String(found.decrypt(bytes), StandardCharsets.UTF_8));
        } catch (IllegalStateException | IllegalArgumentException anotherKey) {
            return Optional.empty();
        }
    }

    /** Whether nobody can read it without the key. */
    static boolean isClosed(String kept) {
        return kept.startsWith(CLOSED);
    }

    private synchronized @Nullable AesBytesEncryptor cipher() {
        if (cipher == null && makesKey) {
            var key = Base64.getEncoder()
                    .encodeToString(KeyGenerators.secureRandom(KEY_BYTES).generateKey());
            cipher = file == null ? cipher(key, "key") : cipher(kept(file, key), file.toString());
        }
        return cipher;
    }

    /** The key in the file, which is made if it isn't there; only its owner may read it. */
    private static String kept(Path file, String key) {
        try {
            // Made aside, so that nobody ever finds half a key.
            var aside = Files.createTempFile(file.toAbsolutePath().getParent(), "casebook", ".key");
            try {
                PrivateFiles.write(aside, key + "\n");
                Files.move(aside, file);
            } catch (FileAlreadyExistsException madeMeanwhile) {
                return read(file);
            } finally {
                Files.deleteIfExists(aside);
            }
            return key;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new CannotStartException(file + " can't be read: " + failure.getMessage());
        }
    }

    private static AesBytesEncryptor cipher(String key, String where) {
        return new AesBytesEncryptor(
                secretKey(key, where), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    private static SecretKey secretKey(String key, String where) {
        try {
            var bytes = Base64.getDecoder().decode(key.strip());
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below.
        }
        throw new CannotStartException(where + " is no key. It has to be " + KEY_BYTES
                + " bytes in Base64, as 'openssl rand -base64 32' makes.");
    }
}
