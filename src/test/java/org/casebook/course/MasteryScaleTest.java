package org.casebook.course;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.casebook.base.ui.Percent;

/** That the word for a share never contradicts the per cent that stand beside it. */
class MasteryScaleTest {

    @Property
    void theWordFollowsThePerCentThatAreShown(
            @ForAll @DoubleRange(max = 1) double share,
            @ForAll @DoubleRange(min = .01, max = .5) double nearly,
            @ForAll @DoubleRange(min = .51, max = .99) double secure) {
        var word = new MasteryScale(nearly, secure).of(share);

        assertThat(word != Mastery.NOT_YET).isEqualTo(shown(share) >= shown(nearly));
        assertThat(word == Mastery.SECURE).isEqualTo(shown(share) >= shown(secure));
    }

    @Property
    void aLargerShareNeverHasALesserWord(
            @ForAll @DoubleRange(max = 1) double one, @ForAll @DoubleRange(max = 1) double other) {
        var scale = new MasteryScale(.6, .8);

        assertThat(scale.of(Math.max(one, other))).isGreaterThanOrEqualTo(scale.of(Math.min(one, other)));
    }

    private static int shown(double share) {
        return Integer.parseInt(Percent.of(share).replace(" %", ""));
    }
}
