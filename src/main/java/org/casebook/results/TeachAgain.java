package org.casebook.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.question.Question;
import org.casebook.course.question.Verdict;
import org.casebook.progress.GivenResponse;
import org.casebook.results.analysis.AnalyzedChoice.Wrong;
import org.casebook.results.analysis.AnalyzedResponse;
import org.casebook.results.analysis.Misses;
import org.casebook.results.analysis.Statistic;

/**
 * What a class should hear again: the passages of which clearly more was missed than was foreseen for these students.
 *
 * @param passages the ones with the strongest evidence first
 * @param asked of how many passages there was a question
 * @param tooFew of how many of them too few students were asked
 */
public record TeachAgain(List<MissedPassage> passages, int asked, int tooFew) {

    public TeachAgain {
        passages = List.copyOf(passages);
    }

    /**
     * A passage to teach again.
     *
     * @param missedBy who missed a question on it
     * @param unknownBy how many of them said that they don't know
     * @param mistakes what was got wrong by two students or more, the most frequent first
     */
    public record MissedPassage(
            PassageRef passage, Misses misses, Set<UUID> missedBy, int unknownBy, List<Mistake> mistakes) {

        public MissedPassage {
            missedBy = Set.copyOf(missedBy);
            mistakes = List.copyOf(mistakes);
        }
    }

    /** The same wrong part of an answer, and by how many students. */
    public record Mistake(Question question, Wrong wrong, int students) {}

    /** First meetings alone count: who meets a question again may remember the feedback. */
    static TeachAgain of(Course course, List<GivenResponse> answers) {
        Map<PassageRef, List<GivenResponse>> byPassage = new LinkedHashMap<>();
        answers.stream()
                .filter(answer -> !answer.repeated())
                .filter(answer -> course.passage(place(answer)).isPresent())
                .forEach(answer -> byPassage
                        .computeIfAbsent(place(answer), _ -> new ArrayList<>())
                        .add(answer));
        var passages = new ArrayList<MissedPassage>();
        int tooFew = 0;
        for (var entry : byPassage.entrySet()) {
            switch (misses(entry.getValue())) {
                case Statistic.Withheld<Misses> _ -> tooFew++;
                case Statistic.Known<Misses>(var misses) -> {
                    if (misses.clear()) {
                        var answered = entry.getValue();
                        passages.add(new MissedPassage(
                                entry.getKey(),
                                misses,
                                students(answered, answer -> !answer.correct()),
                                students(answered, answer -> answer.verdict() == Verdict.DONT_KNOW)
                                        .size(),
                                mistakes(answered)));
                    }
                }
            }
        }
        passages.sort(Comparator.comparingDouble(
                        (MissedPassage missed) -> -missed.misses().evidence())
                .thenComparing(missed -> missed.passage().toString()));
        return new TeachAgain(passages, byPassage.size(), tooFew);
    }

    private static PassageRef place(GivenResponse answer) {
        return answer.question().head().passage();
    }

    private static Statistic<Misses> misses(List<GivenResponse> answers) {
        Map<UUID, List<AnalyzedResponse>> byStudent = new LinkedHashMap<>();
        answers.forEach(answer -> byStudent
                .computeIfAbsent(answer.student(), _ -> new ArrayList<>())
                .add(new AnalyzedResponse(answer.chance(), answer.correct())));
        return Misses.of(byStudent.values());
    }

    private static Set<UUID> students(List<GivenResponse> answers, Predicate<GivenResponse> such) {
        return answers.stream().filter(such).map(GivenResponse::student).collect(Collectors.toSet());
    }

    private static List<Mistake> mistakes(List<GivenResponse> answers) {
        record Kind(Question question, Wrong wrong) {}
        Map<Kind, Set<UUID>> students = new LinkedHashMap<>();
        for (var answer : answers) {
            WrongParts.of(answer)
                    .forEach(wrong -> students.computeIfAbsent(new Kind(answer.question(), wrong), _ -> new HashSet<>())
                            .add(answer.student()));
        }
        return students.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Mistake(
                        entry.getKey().question(),
                        entry.getKey().wrong(),
                        entry.getValue().size()))
                .sorted(Comparator.comparingInt(Mistake::students).reversed())
                .toList();
    }
}
