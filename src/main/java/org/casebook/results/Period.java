package org.casebook.results;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.casebook.adaptive.Share;
import org.casebook.progress.GivenResponse;
import org.casebook.progress.MasteryReports;
import org.casebook.progress.StudentWork;
import org.casebook.results.analysis.ChangeEstimate;

/** The stretch of time that a teacher looks back on. */
public enum Period {
    /** Each student's own last quiz. */
    LAST_QUIZ(0),
    WEEK(7),
    MONTH(30),
    QUARTER(90),
    ALL(0);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** A student's answers in it. */
    List<GivenResponse> answers(StudentWork work, Instant now) {
        return switch (this) {
            case ALL -> work.answers();
            case WEEK, MONTH, QUARTER ->
                work.answers().stream()
                        .filter(answer -> !answer.at().isBefore(start(now)))
                        .toList();
            case LAST_QUIZ -> {
                var last = work.answers().isEmpty()
                        ? null
                        : work.answers().getLast().attempt();
                yield work.answers().stream()
                        .filter(answer -> answer.attempt().equals(last))
                        .toList();
            }
        };
    }

    /** A topic's mastery before and after; nothing without a quiz before it or without one in it. */
    Optional<ChangeEstimate> change(StudentWork work, String topic, Instant now) {
        var points = work.history().stream()
                .filter(point -> point.topic().equals(topic))
                .toList();
        if (points.size() < 2) {
            return Optional.empty();
        }
        var last = points.getLast();
        return switch (this) {
            case ALL -> Optional.of(new ChangeEstimate(share(points.getFirst()), share(last)));
            case LAST_QUIZ -> Optional.of(new ChangeEstimate(share(points.get(points.size() - 2)), share(last)));
            case WEEK, MONTH, QUARTER ->
                points.stream()
                        .filter(point -> point.at().isBefore(start(now)))
                        .reduce((_, later) -> later)
                        .filter(_ -> !last.at().isBefore(start(now)))
                        .map(before -> new ChangeEstimate(share(before), share(last)));
        };
    }

    private Instant start(Instant now) {
        return now.minus(Duration.ofDays(days));
    }

    private static Share share(MasteryReports.Point point) {
        return new Share(point.expected(), point.low(), point.high());
    }
}
