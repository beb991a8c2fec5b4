package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;

class IsolatedTest {

    @Test
    void namesFromRightToLeftDoNotRearrangeWhatStandsBesideThem() {
        var line = Isolated.of("יעל") + ": 12 of 20, " + Isolated.of("محمد") + ": 7";

        var bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int at = 0; at < line.length(); at++) {
            if (": 12of0,7".indexOf(line.charAt(at)) >= 0) {
                assertThat(bidi.getLevelAt(at))
                        .as(line.charAt(at) + " at " + at)
                        .isEven();
            }
        }
        assertThat(new Bidi("יעל: 12", Bidi.DIRECTION_LEFT_TO_RIGHT).getLevelAt(3))
                .isOdd();
    }

    @Test
    void othersStayAsTheyAre() {
        assertThat(Isolated.of("Anna Öberg")).isEqualTo("Anna Öberg");
        assertThat(Isolated.of("")).isEmpty();
    }
}
