package org.casebook.backup;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Tells whether two tables hold the same rows, in whatever order they are read: the sum of the rows' SHA-256 modulo
 * 2^256.
 */
final class Fingerprint {

    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

    private final MessageDigest digest;
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    void add(String row) {
        sum = sum.add(new BigInteger(1, digest.digest(row.getBytes(StandardCharsets.UTF_8))))
                .mod(MODULUS);
        rows++;
    }

    long rows() {
        return rows;
    }

    String text() {
        return "%064x".formatted(sum);
    }
}
