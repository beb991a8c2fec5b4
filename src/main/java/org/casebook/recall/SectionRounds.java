package org.casebook.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.casebook.attempt.AnswerHistory;
import org.casebook.attempt.AnswerHistory.Askable;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.lesson.Passage;
import org.springframework.stereotype.Component;

/** Chooses what is asked after a section. */
@Component
record SectionRounds(Course course, AnswerHistory quizzes, PastAnswers answers) {

    private static final int OF_SECTION = 3;
    private static final int HARD = 4;

    /** Three questions on as many passages of a section, those that the student hasn't met first, and no hard one before. */
    RoundPlan plan(UUID student, String slug) {
        var section = course.section(slug).orElseThrow(() -> new NotFoundException("section " + slug));
        var met = answers.met(student);
        var candidates = new ArrayList<>(quizzes.askable(student).values().stream()
                .filter(asked -> asked.question().head().passage().section().equals(section.slug()))
                .filter(asked -> !asked.question().isPlain())
                // The section itself stands beside them.
                .filter(asked -> asked.question().stimulus() == null)
                .sorted(Comparator.comparing(asked -> asked.question().id()))
                .toList());
        Collections.shuffle(candidates, new Random(student.getLeastSignificantBits() + section.number()));
        candidates.sort(Comparator.comparing(
                        (Askable asked) -> met.getOrDefault(asked.question().id(), Instant.MIN))
                .thenComparing(asked -> asked.question().head().difficulty() >= HARD));
        var chosen = new ArrayList<Askable>();
        choose(chosen, candidates, true);
        choose(chosen, candidates, false);
        chosen.sort(Comparator.comparingInt(asked -> place(section.passages(), asked)));
        return new RoundPlan(
                Purpose.SECTION,
                slug,
                chosen.stream()
                        .map(asked -> new RecallTarget(asked.version(), null))
                        .toList());
    }

    /** @param apart whether each is to be on a passage of its own */
    private static void choose(List<Askable> chosen, List<Askable> candidates, boolean apart) {
        for (var asked : candidates) {
            var head = asked.question().head();
            boolean fits = !chosen.contains(asked)
                    && chosen.stream().noneMatch(other -> areEnemies(asked, other))
                    && (!apart
                            || chosen.stream()
                                    .noneMatch(other ->
                                            other.question().head().passage().equals(head.passage())));
            if (fits && chosen.size() < OF_SECTION) {
                chosen.add(asked);
            }
        }
    }

    private static boolean areEnemies(Askable one, Askable other) {
        return one.question().head().enemies().contains(other.question().id())
                || other.question().head().enemies().contains(one.question().id());
    }

    private static int place(List<Passage> passages, Askable asked) {
        return passages.stream()
                .map(Passage::id)
                .toList()
                .indexOf(asked.question().head().passage().passage());
    }
}
