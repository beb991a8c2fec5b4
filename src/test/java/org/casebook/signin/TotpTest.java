package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes that change with time, against the standard's own examples. */
class TotpTest {

    /** The standard's secret '12345678901234567890' in the letters of apps. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /** RFC 6238, appendix B, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.at(SECRET, second / 30)).isEqualTo(code);
    }

    @Test
    void clocksMayDifferByOneStep() {
        var now = Instant.ofEpochSecond(1_000_000_000L);
        long step = now.getEpochSecond() / 30;

        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(Totp.step(SECRET, Totp.at(SECRET, near), now)).hasValue(near);
        }
        assertThat(Totp.step(SECRET, Totp.at(SECRET, step + 2), now)).isEmpty();
        assertThat(Totp.step(SECRET, "", now)).isEmpty();
    }

    @Test
    void secretsHave160Bits() {
        assertThat(Totp.secret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.secret());
    }
}
