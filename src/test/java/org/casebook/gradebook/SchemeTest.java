package org.casebook.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.base.InvalidInputException;
import org.junit.jupiter.api.Test;

class SchemeTest {

    private static final Scheme LETTERS = new Scheme.Letters(Preset.A_TO_F.bands());

    @Test
    void perCentAreWholeAndHalvesGoUp() {
        var scheme = new Scheme.Percent();

        assertThat(scheme.grade(.724).text()).isEqualTo("72 %");
        assertThat(scheme.grade(.725).text()).isEqualTo("73 %");
        assertThat(scheme.grade(.285).text()).as("which is less in binary").isEqualTo("29 %");
        assertThat(scheme.grade(0).text()).isEqualTo("0 %");
        assertThat(scheme.grade(1).number()).isEqualByComparingTo("100");
    }

    @Test
    void pointsAreInTenths() {
        var scheme = new Scheme.Points(15);

        assertThat(scheme.grade(.5).text()).isEqualTo("7.5");
        assertThat(scheme.grade(.5).percent()).isEqualTo(50);
        assertThat(scheme.grade(1).text()).isEqualTo("15");
        assertThat(new Scheme.Points(100).grade(.7).text()).isEqualTo("70");
        assertThat(new Scheme.Points(10).grade(.7349).counts()).isEqualByComparingTo(".73");
    }

    @Test
    void aGradeBeginsAtTheWholePerCentThatIsShown() {
        assertThat(LETTERS.grade(.794).text()).isEqualTo("C");
        assertThat(LETTERS.grade(.795)).satisfies(grade -> {
            assertThat(grade.percent()).isEqualTo(80);
            assertThat(grade.text()).isEqualTo("B");
            assertThat(grade.number()).isNull();
        });
        assertThat(new Scheme.PassFail(50).grade(.495).text()).isEqualTo("Pass");
        assertThat(new Scheme.PassFail(50).grade(.494).text()).isEqualTo("Fail");
        assertThat(new Scheme.Letters(Preset.ONE_TO_SIX.bands()).grade(.8).number())
                .isEqualByComparingTo("3");
    }

    @Test
    void whatCanNotBeASchemeIsRefusedWithTheReason() {
        refused(() -> new Scheme.Letters(List.of(new Band("A", 50))), "from 2 to 20 grades");
        refused(() -> new Scheme.Letters(List.of(new Band("A", 50), new Band("B", 10))), "must begin at 0");
        refused(() -> new Scheme.Letters(List.of(new Band("A", 50), new Band("a", 0))), "'a' is there twice");
        refused(() -> new Scheme.Letters(List.of(new Band("A", 0), new Band("B", 0))), "Two grades begin at 0");
        refused(() -> new Band(" ", 3), "name");
        refused(() -> new Band("A", 101), "0 to 100");
        refused(() -> new Scheme.Points(0), "1 to 1000");
        refused(() -> new Scheme.PassFail(0), "1 to 100");
    }

    @Test
    void aGradeSetByHandIsOneOfTheScheme() {
        assertThat(new Scheme.Percent().share("73 %")).isEqualByComparingTo(".73");
        assertThat(new Scheme.Points(10).share("7,3")).isEqualByComparingTo(".73");
        assertThat(LETTERS.share(" b ")).isEqualByComparingTo(".84");
        refused(() -> new Scheme.Percent().share("72.5"), "whole per cent");
        refused(() -> new Scheme.Percent().share("101"), "from 0 to 100");
        refused(() -> new Scheme.Points(10).share("-1"), "from 0 to 10");
        refused(() -> new Scheme.Points(10).share("many"), "'many' is not");
        refused(() -> LETTERS.share("E"), "no grade 'E'");
        refused(() -> LETTERS.share(" "), "Please give a grade");
    }

    @Property
    void whatIsSetByHandReadsAsItWasSet(@ForAll @IntRange(min = 0, max = 1_000) int tenths) {
        var points = new Scheme.Points(100);
        var text = points.grade(BigDecimal.valueOf(tenths, 3)).text();
        assertThat(points.grade(points.share(text)).text()).isEqualTo(text);
        for (int outOf : List.of(1, 3, 7, 15, 60, 1_000)) {
            var scheme = new Scheme.Points(outOf);
            var grade = scheme.grade(BigDecimal.valueOf(tenths, 3)).text();
            assertThat(scheme.grade(scheme.share(grade)).text()).isEqualTo(grade);
        }
    }

    @Test
    void everyGradeOfEveryPresetReadsAsItWasSet() {
        Stream.of(Preset.values())
                .<Scheme>map(preset -> new Scheme.Letters(preset.bands()))
                .forEach(scheme -> assertThat(scheme.grades()).allSatisfy(grade -> assertThat(
                                scheme.grade(scheme.share(grade)).text())
                        .isEqualTo(grade)));
        var narrow = new Scheme.Letters(List.of(new Band("Full", 100), new Band("Nearly", 99), new Band("Not", 0)));
        assertThat(narrow.grades())
                .allSatisfy(grade ->
                        assertThat(narrow.grade(narrow.share(grade)).text()).isEqualTo(grade));
    }

    @Property
    void moreIsNeverAWorseGrade(
            @ForAll @DoubleRange(min = 0, max = 1) double one, @ForAll @DoubleRange(min = 0, max = 1) double other) {
        double less = Math.min(one, other);
        double more = Math.max(one, other);
        for (var scheme : List.of(new Scheme.Percent(), new Scheme.Points(7), LETTERS, new Scheme.PassFail(60))) {
            assertThat(scheme.grade(less).counts())
                    .isLessThanOrEqualTo(scheme.grade(more).counts())
                    .isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            assertThat(scheme.grades().indexOf(scheme.grade(more).text()))
                    .isLessThanOrEqualTo(
                            scheme.grades().indexOf(scheme.grade(less).text()));
        }
    }

    private static void refused(ThrowingCallable call, String because) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(call).withMessageContaining(because);
    }
}
