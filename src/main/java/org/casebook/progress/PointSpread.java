package org.casebook.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casebook.progress.AssignmentSheet.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The points of those who are done.
 *
 * @param students how many they are; at least one
 * @param possible how many points each could have; null where they differ
 * @param meanPoints null where the points possible differ
 * @param medianPoints null where the points possible differ
 * @param mean of the shares of points
 * @param median of the shares of points
 * @param bands how many students have less than 10 % of the points, less than 20 %, and so on; the last has full points
 *     too
 */
public record PointSpread(
        int students,
        @Nullable Integer possible,
        @Nullable BigDecimal meanPoints,
        @Nullable BigDecimal medianPoints,
        BigDecimal mean,
        BigDecimal median,
        List<Integer> bands) {

    public static final int BANDS = 10;

    public PointSpread {
        bands = List.copyOf(bands);
    }

    /** Nothing until somebody is done. */
    public static Optional<PointSpread> of(AssignmentSheet sheet) {
        var graded = sheet.rows().stream().flatMap(row -> row.graded().stream()).toList();
        if (graded.isEmpty()) {
            return Optional.empty();
        }
        var shares = graded.stream().map(PointSpread::share).sorted().toList();
        boolean alike = graded.stream().map(Shown::possible).distinct().count() == 1;
        var points = graded.stream().map(Shown::earned).sorted().toList();
        return Optional.of(new PointSpread(
                graded.size(),
                alike ? graded.getFirst().possible() : null,
                alike ? mean(points) : null,
                alike ? median(points) : null,
                mean(shares),
                median(shares),
                IntStream.range(0, BANDS)
                        .mapToObj(band -> (int) shares.stream()
                                .filter(share -> band(share) == band)
                                .count())
                        .toList()));
    }

    private static BigDecimal share(Shown attempt) {
        return attempt.earned()
                .divide(BigDecimal.valueOf(Objects.requireNonNull(attempt.possible())), MathContext.DECIMAL64);
    }

    private static int band(BigDecimal share) {
        return Math.min(BANDS - 1, share.movePointRight(1).intValue());
    }

    private static BigDecimal mean(List<BigDecimal> sorted) {
        return sorted.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(sorted.size()), MathContext.DECIMAL64);
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : mean(sorted.subList(middle - 1, middle + 1));
    }

    /** Points with two decimals at most. */
    public static String words(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
