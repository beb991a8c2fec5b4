package org.casebook.recall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.casebook.adaptive.memory.ForgettingModel;
import org.casebook.recall.DueReviews.Ready;

/**
 * What a student had best be asked today. Due is what is recalled with a chance of less than {@link ForgettingModel#KEPT} and wasn't asked
 * today. The most useful comes first: what one answer adds most to on the day that counts, which is the date to be ready
 * for or else two weeks from now. There is a limit to a day, so that who was away is never met by hundreds.
 *
 * @param memories all of the student's
 * @param answeredToday how many questions that were due were answered today already
 */
record DayPlan(
        ForgettingModel model,
        List<PassageMemory> memories,
        Optional<Ready> ready,
        long answeredToday,
        Instant now,
        ZoneId zone) {

    static final int MOST_A_DAY = 10;
    private static final int MOST_A_DAY_BEFORE_A_DATE = 20;
    private static final int HORIZON = 14;

    /** What is to be asked today, the most useful first but with the topics in turn. */
    List<PassageMemory> today() {
        long left = Math.max(0, mostToday() - answeredToday);
        var chosen = open().stream()
                .filter(this::isDueOrNeeded)
                .sorted(Comparator.comparingDouble(this::gain).reversed())
                .limit(left)
                .toList();
        return inTurn(chosen);
    }

    /** What the date to be ready for still asks for: what would be below {@link ForgettingModel#KEPT} then. */
    List<PassageMemory> needed() {
        return ready.stream()
                .flatMap(date -> memories.stream()
                        .filter(memory -> date.topics().contains(memory.topic()))
                        .filter(memory -> model.recalled(memory.memory(), targetDay()) < ForgettingModel.KEPT))
                .toList();
    }

    /** How many a day bring one there, from today to the day before; 0 without a date. */
    int perDay() {
        return (int) Math.min(MOST_A_DAY_BEFORE_A_DATE, Math.ceil(needed().size() / (double) daysLeft()));
    }

    /**
     * How many of the date's passages will be recalled on it.
     *
     * @param kept whether the plan is kept to: so many a day, the most useful first
     */
    double recalledThen(boolean kept) {
        var inOrder = needed().stream()
                .sorted(Comparator.comparingDouble(this::gain).reversed())
                .toList();
        double now = PassageMemories.day(this.now);
        double sum = 0;
        for (var memory : ofDate()) {
            int place = inOrder.indexOf(memory);
            boolean asked = kept && place >= 0 && place / perDay() < daysLeft();
            sum += asked
                    ? model.recalledIfAsked(memory.memory(), now + place / (double) perDay(), targetDay())
                    : model.recalled(memory.memory(), targetDay());
        }
        return sum;
    }

    /** The passages that the date is about. */
    List<PassageMemory> ofDate() {
        return ready.stream()
                .flatMap(
                        date -> memories.stream().filter(memory -> date.topics().contains(memory.topic())))
                .toList();
    }

    private long mostToday() {
        return Math.max(MOST_A_DAY, perDay());
    }

    private List<PassageMemory> open() {
        return memories.stream().filter(memory -> !isToday(memory.lastAt())).toList();
    }

    private boolean isDueOrNeeded(PassageMemory memory) {
        return model.recalled(memory.memory(), PassageMemories.day(now)) < ForgettingModel.KEPT
                || needed().contains(memory);
    }

    /** What an answer now adds to the chance of recalling it on the day that counts. */
    private double gain(PassageMemory memory) {
        double then = isOfDate(memory) ? targetDay() : PassageMemories.day(now) + HORIZON;
        return model.gain(memory.memory(), PassageMemories.day(now), then);
    }

    private boolean isOfDate(PassageMemory memory) {
        return ready.filter(date -> date.topics().contains(memory.topic())).isPresent();
    }

    private boolean isToday(Instant at) {
        return LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(now, zone));
    }

    /** The morning of the date. */
    private double targetDay() {
        var day = ready.orElseThrow().day();
        return PassageMemories.day(day.atTime(9, 0).atZone(zone).toInstant());
    }

    private long daysLeft() {
        return ready.map(date -> Math.max(1, ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), date.day())))
                .orElse(1L);
    }

    private static List<PassageMemory> inTurn(List<PassageMemory> chosen) {
        var byTopic = new LinkedHashMap<String, List<PassageMemory>>();
        chosen.forEach(memory ->
                byTopic.computeIfAbsent(memory.topic(), _ -> new ArrayList<>()).add(memory));
        var turns = new ArrayList<PassageMemory>();
        for (int turn = 0; turns.size() < chosen.size(); turn++) {
            for (var own : byTopic.values()) {
                if (turn < own.size()) {
                    turns.add(own.get(turn));
                }
            }
        }
        return turns;
    }
}
