package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.casebook.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken. */
class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "Password123!",
                "P@ssw0rd1234",
                "qwertyuiop",
                "1234567890",
                "iloveyou123",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "casebook123",
                "casebook2026",
                "marlowe2010",
                "MarloweMarlowe",
            })
    void whatIsCommonOrOnesNameIsRefused(String password) {
        assertThat(PasswordRules.problem(password, Role.STUDENT, "s4711", "Jamie Marlowe"))
                .as(password)
                .hasValueSatisfying(problem -> assertThat(problem).contains("easily guessed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "blue kettle seventy",
                "amber-canyon-lemon-4821",
                "Straßenbahn im Regen",
                "спать под дождем",
                "tr0ub4dor&3xyz",
            })
    void goodOnesAreTakenWithoutAnyForcedSigns(String password) {
        assertThat(PasswordRules.problem(password, Role.STUDENT, "s4711", "Jamie Marlowe"))
                .as(password)
                .isEmpty();
    }

    @Test
    void administratorsNeedFifteenCharactersAndOthersTen() {
        assertThat(PasswordRules.problem("kettle9Qz", Role.STUDENT, "x", "X")).isPresent();
        assertThat(PasswordRules.problem("kettle9Qzw", Role.STUDENT, "x", "X")).isEmpty();
        assertThat(PasswordRules.problem("kettle9Qzw", Role.TEACHER, "x", "X")).isEmpty();
        assertThat(PasswordRules.problem("kettle9QzwLamp", Role.ADMINISTRATOR, "x", "X"))
                .isPresent();
        assertThat(PasswordRules.problem("kettle9QzwLamps", Role.ADMINISTRATOR, "x", "X"))
                .isEmpty();
    }
}
