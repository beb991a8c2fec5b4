package org.casebook.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.bank.QuestionBank;
import org.casebook.course.quality.WordCount;
import org.springframework.stereotype.Component;

/** Which answers were given faster than anyone reads; follows from the times stored: docs/decisions/hurried-answers.md. */
@Component
public class HurriedAnswers {

    private final QuestionTimeRepository times;
    private final QuestionBank bank;

    /** All of them; what another machine has measured anew, once a night, is known here a minute later. */
    private final Cache<String, Map<UUID, QuestionTime>> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    HurriedAnswers(QuestionTimeRepository times, QuestionBank bank) {
        this.times = times;
        this.bank = bank;
    }

    /** The thresholds of some questions. */
    public class Thresholds {

        private final Map<UUID, QuestionTime> known;
        private final Map<UUID, Duration> found = new HashMap<>();

        private Thresholds(Map<UUID, QuestionTime> known) {
            this.known = known;
        }

        /** Whether an answer is hurried. Who has met the question before may know it at a glance. */
        public boolean isHurried(UUID version, Duration taken, boolean repeated) {
            return !repeated && taken.compareTo(found.computeIfAbsent(version, this::threshold)) < 0;
        }

        public boolean isHurried(AttemptItem item) {
            return isHurried(item.questionVersion(), item.taken(), item.isRepeated());
        }

        private Duration threshold(UUID version) {
            var time = known.get(version);
            int words = WordCount.of(bank.question(version));
            return time == null
                    ? Hurry.threshold(words, 0, 0)
                    : Hurry.threshold(words, time.answers(), time.meanSeconds());
        }
    }

    /** The thresholds of all questions. */
    public Thresholds ofAll() {
        return new Thresholds(known());
    }

    /** How long it takes to answer some questions, by those who have answered them or else as usual. */
    Duration expected(Collection<UUID> versions) {
        double seconds = versions.stream()
                .map(known()::get)
                .mapToDouble(time ->
                        time == null || time.answers() < Hurry.ENOUGH ? Hurry.USUAL.toSeconds() : time.meanSeconds())
                .sum();
        return Duration.ofSeconds(Math.round(seconds));
    }

    private Map<UUID, QuestionTime> known() {
        return known.get("all", _ -> times.findAll().stream()
                .collect(Collectors.toMap(QuestionTime::questionVersion, Function.identity())));
    }

    /** Stores how long the answers to each question have taken. */
    public void remember(Map<UUID, List<Duration>> taken) {
        times.saveAll(taken.entrySet().stream()
                .map(entry -> new QuestionTime(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                        .mapToLong(time -> Math.min(time.toMillis(), Hurry.AWAY.toMillis()))
                                        .average()
                                        .orElseThrow()
                                / 1000))
                .toList());
        known.invalidateAll();
    }
}
