package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EditTest {

    record Times(int from, int to) {
        Times {
            if (to < from) {
                throw new InvalidInputException("It ends before it begins.");
            }
        }
    }

    record Form(String title, Times times, Map<String, Integer> weights) {}

    private static final Form OPENED = new Form("Title", new Times(1, 5), Map.of("a", 1, "b", 1));

    @Test
    void whatNobodyElseHasTouchedCanBeSaved() {
        var wanted = new Form("Other", OPENED.times(), OPENED.weights());

        assertThat(new Edit<>(OPENED, wanted).fits(OPENED)).isTrue();
        assertThat(new Edit<>(OPENED, wanted).fits(wanted)).isTrue();
        assertThat(new Edit<>(OPENED, wanted).fits(new Form("Third", OPENED.times(), OPENED.weights())))
                .isFalse();
    }

    @Test
    void whatOneHasNotTouchedIsAsTheOtherHasLeftIt() {
        var wanted = new Form("Mine", new Times(1, 4), Map.of("a", 2, "b", 1));
        var now = new Form("Theirs", new Times(2, 5), Map.of("a", 1, "b", 3, "new", 1));

        assertThat(new Edit<>(OPENED, wanted).onto(now))
                .isEqualTo(new Form("Mine", new Times(2, 4), Map.of("a", 2, "b", 3, "new", 1)));
    }

    @Test
    void whatIsTakenOutStaysOut() {
        var wanted = new Form("Title", OPENED.times(), Map.of("b", 1));
        var now = new Form("Title", OPENED.times(), Map.of("a", 1));

        assertThat(new Edit<>(OPENED, wanted).onto(now).weights()).isEmpty();
    }

    @Test
    void whatContradictsItselfTogetherIsRefused() {
        var wanted = new Form("Title", new Times(1, 2), Map.of());
        var now = new Form("Title", new Times(3, 5), Map.of());

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new Edit<>(OPENED, wanted).onto(now))
                .withMessageContaining("before it begins");
    }
}
