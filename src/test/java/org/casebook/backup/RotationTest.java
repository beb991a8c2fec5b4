package org.casebook.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final ZonedDateTime NEWEST =
            LocalDate.of(2026, 11, 28).atTime(2, 40).atZone(ZoneId.of("Europe/Berlin"));

    @Test
    void theNewestOfEachDayWeekAndMonthStay() {
        var kept = new Rotation(3, 2, 4).kept(nights(200), NEWEST);

        assertThat(kept.stream().map(ZonedDateTime::toLocalDate).sorted())
                .containsExactly(
                        LocalDate.of(2026, 8, 31), // the newest of its month
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2026, 11, 22), // a Sunday, the newest of its week
                        LocalDate.of(2026, 11, 26),
                        LocalDate.of(2026, 11, 27),
                        LocalDate.of(2026, 11, 28));
    }

    @Test
    void ofADayWithSeveralTheNewestStays() {
        var earlier = NEWEST.minusHours(2);

        assertThat(new Rotation(5, 0, 0).kept(List.of(earlier, NEWEST), NEWEST)).containsExactly(NEWEST);
    }

    @Property
    void neverTheNewestIsDeletedAndNeverMoreKeptThanAsked(
            @ForAll @IntRange(min = 1, max = 10) int days,
            @ForAll @IntRange(max = 10) int weeks,
            @ForAll @IntRange(max = 24) int months,
            @ForAll @IntRange(min = 1, max = 900) int backups) {
        var kept = new Rotation(days, weeks, months).kept(nights(backups), NEWEST);

        assertThat(kept).contains(NEWEST).hasSizeLessThanOrEqualTo(days + weeks + months);
    }

    @Test
    void thoseOfAClockThatWasWrongTakeNoPlace() {
        var wrong = nights(20).stream().map(night -> night.plusYears(20)).toList();
        var all = Stream.concat(wrong.stream(), nights(2).stream()).toList();

        assertThat(new Rotation(1, 0, 0).kept(all, NEWEST))
                .contains(NEWEST)
                .containsAll(wrong)
                .hasSize(21);
    }

    @Test
    void aRotationThatKeepsNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rotation(0, 4, 4));
    }

    private static List<ZonedDateTime> nights(int count) {
        return Stream.iterate(NEWEST, night -> night.minusDays(1)).limit(count).toList();
    }
}
