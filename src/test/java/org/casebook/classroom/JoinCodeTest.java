package org.casebook.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a code looks like. */
class JoinCodeTest {

    @Test
    void aCodeIsSixLettersThatAreTakenForNothingElseAndMakeNoWord() {
        var letters = Stream.generate(JoinCode::randomLetters).limit(1000).toList();

        assertThat(letters).allMatch(code -> code.matches("[BCDFGHJKMNPQRSTVWXYZ]{6}"));
        assertThat(letters.stream().distinct().count()).isGreaterThan(990);
    }

    @Test
    void guessingACodeTakesYears() {
        int codesInUse = 30;
        double codes = Math.pow(JoinCode.LETTERS.length(), JoinCode.LENGTH);
        double triesADay = JoinCodes.TRIES * Duration.ofDays(1).dividedBy(JoinCodes.WINDOW);

        assertThat(codes / codesInUse / triesADay)
                .as("days until some code is met")
                .isGreaterThan(4 * 365);
    }

    @Test
    void aCodeIsShownInTwoHalves() {
        assertThat(new JoinCode("BCDFGH", Instant.EPOCH).text()).isEqualTo("BCD-FGH");
    }
}
