package org.casebook.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.adaptive.TestItem;
import org.casebook.adaptive.calibration.AnsweredAttempt;
import org.casebook.adaptive.calibration.ScoredResponse;
import org.casebook.attempt.AttemptItemRepository;
import org.casebook.attempt.AttemptItemRepository.Given;
import org.casebook.attempt.HurriedAnswers;
import org.casebook.bank.QuestionBank;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All answers of all students as calibration wants them, without those that were given faster than anyone reads and those
 * to plain questions.
 * Responses are marked anew, so that those that were only right or wrong when they were given count with their points.
 */
@Component
public class CalibrationData {

    private final AttemptItemRepository items;
    private final QuestionBank bank;
    private final HurriedAnswers hurried;

    CalibrationData(AttemptItemRepository items, QuestionBank bank, HurriedAnswers hurried) {
        this.items = items;
        this.bank = bank;
        this.hurried = hurried;
    }

    /**
     * What there is to learn from.
     *
     * @param versions the versions of questions in use, then those no longer in use that have answers
     * @param experts the same as the engine sees them before there are answers
     * @param students each student's attempts
     * @param given how many answers there are, those included that are not learned from
     */
    public record History(
            List<UUID> versions, List<TestItem> experts, List<List<AnsweredAttempt>> students, long given) {

        /** How many are learned from. */
        public long answers() {
            return students.stream()
                    .flatMap(List::stream)
                    .mapToLong(attempt -> attempt.answers().size())
                    .sum();
        }
    }

    /** How many answers there are, those included that are not learned from. */
    public long count() {
        return items.countByAnsweredAtIsNotNull();
    }

    /** Reads them, and remembers how long each question takes. */
    public History read() {
        var all = items.given();
        hurried.remember(all.stream()
                .collect(Collectors.groupingBy(Given::version, Collectors.mapping(Given::taken, Collectors.toList()))));
        var thresholds = hurried.ofAll();
        Map<UUID, Integer> places = new LinkedHashMap<>();
        var experts = new ArrayList<TestItem>();
        for (var item : bank.items()) {
            places.put(item.version(), places.size());
            experts.add(item.item());
        }
        var students = new ArrayList<List<AnsweredAttempt>>();
        Sheet sheet = new Sheet();
        for (var given : all) {
            if (thresholds.isHurried(given.version(), given.taken(), given.repeated())) {
                continue;
            }
            var question = bank.question(given.version());
            if (question.isPlain()) {
                continue; // answers to it tell nothing
            }
            if (bank.place(question.topic()) < 0) {
                continue; // the course has lost this topic, and abilities on it are not followed any more
            }
            int place = places.computeIfAbsent(given.version(), _ -> {
                experts.add(bank.item(question));
                return experts.size() - 1;
            });
            var response = Responses.read(question, given.response());
            boolean unguessed = response instanceof Response.DontKnow;
            sheet.add(given, new ScoredResponse(place, question.score(response).points(), unguessed), students);
        }
        sheet.close(students);
        return new History(List.copyOf(places.keySet()), experts, students, all.size());
    }

    /** Turns rows, which come by student and attempt, into lists. */
    private static final class Sheet {

        private @Nullable UUID student;
        private @Nullable UUID attempt;
        private @Nullable Instant last;
        private Duration away = Duration.ZERO;
        private List<AnsweredAttempt> attempts = new ArrayList<>();
        private List<ScoredResponse> answers = new ArrayList<>();

        void add(Given row, ScoredResponse answer, List<List<AnsweredAttempt>> students) {
            if (!row.attempt().equals(attempt)) {
                endAttempt();
                if (!row.account().equals(student)) {
                    close(students);
                }
                away = last == null ? Duration.ZERO : Duration.between(last, row.started());
            }
            student = row.account();
            attempt = row.attempt();
            last = row.answered();
            answers.add(answer);
        }

        private void endAttempt() {
            if (!answers.isEmpty()) {
                attempts.add(new AnsweredAttempt(away, answers));
                answers = new ArrayList<>();
            }
        }

        void close(List<List<AnsweredAttempt>> students) {
            endAttempt();
            if (!attempts.isEmpty()) {
                students.add(attempts);
                attempts = new ArrayList<>();
            }
            last = null;
        }
    }
}
