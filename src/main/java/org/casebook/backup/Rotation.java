package org.casebook.backup;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which backups are kept: the newest of each of the last days, weeks and months that have one. Those of the future were
 * made while the clock was wrong; they are kept until then, and in nobody's place.
 *
 * @param days at least 1, so that the newest always stays
 */
record Rotation(int days, int weeks, int months) {

    Rotation {
        if (days < 1 || weeks < 0 || months < 0) {
            throw new IllegalArgumentException("the newest backup is always kept");
        }
    }

    Set<ZonedDateTime> kept(Collection<ZonedDateTime> all, ZonedDateTime now) {
        var kept = all.stream().filter(backup -> backup.isAfter(now)).collect(Collectors.toCollection(HashSet::new));
        var backups = all.stream().filter(backup -> !backup.isAfter(now)).toList();
        kept.addAll(newestOfEach(backups, days, moment -> moment.truncatedTo(ChronoUnit.DAYS)));
        kept.addAll(newestOfEach(
                backups,
                weeks,
                moment -> moment.get(IsoFields.WEEK_BASED_YEAR) * 100 + moment.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        kept.addAll(newestOfEach(backups, months, moment -> moment.getYear() * 100 + moment.getMonthValue()));
        return kept;
    }

    private static Set<ZonedDateTime> newestOfEach(
            Collection<ZonedDateTime> backups, int most, Function<ZonedDateTime, Object> period) {
        var seen = new HashSet<>();
        var newest = new HashSet<ZonedDateTime>();
        backups.stream()
                .sorted(Comparator.<ZonedDateTime>naturalOrder().reversed())
                .filter(backup -> seen.add(period.apply(backup)))
                .limit(most)
                .forEach(newest::add);
        return newest;
    }
}
