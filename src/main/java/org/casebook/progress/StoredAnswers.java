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
import org.casebook.adaptive.calibration.Answer;
import org.casebook.adaptive.calibration.AnsweredSitting;
import org.casebook.attempt.HurriedAnswers;
import org.casebook.attempt.SittingItemRepository;
import org.casebook.attempt.SittingItemRepository.Given;
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
public class StoredAnswers {

    private final SittingItemRepository items;
    private final QuestionBank bank;
    private final HurriedAnswers hurried;

    StoredAnswers(SittingItemRepository items, QuestionBank bank, HurriedAnswers hurried) {
        this.items = items;
        this.bank = bank;
        this.hurried = hurried;
    }

    /**
     * What there is to learn from.
     *
     * @param versions the versions of questions in use, then those no longer in use that have answers
     * @param experts the same as the engine sees them before there are answers
     * @param students each student's sittings
     * @param given how many answers there are, those included that are not learned from
     */
    public record History(
            List<UUID> versions, List<TestItem> experts, List<List<AnsweredSitting>> students, long given) {

        /** How many are learned from. */
        public long answers() {
            return students.stream()
                    .flatMap(List::stream)
                    .mapToLong(sitting -> sitting.answers().size())
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
        var students = new ArrayList<List<AnsweredSitting>>();
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
            sheet.add(given, new Answer(place, question.mark(response).points(), unguessed), students);
        }
        sheet.close(students);
        return new History(List.copyOf(places.keySet()), experts, students, all.size());
    }

    /** Turns rows, which come by student and sitting, into lists. */
    private static final class Sheet {

        private @Nullable UUID student;
        private @Nullable UUID sitting;
        private @Nullable Instant last;
        private Duration away = Duration.ZERO;
        private List<AnsweredSitting> sittings = new ArrayList<>();
        private List<Answer> answers = new ArrayList<>();

        void add(Given row, Answer answer, List<List<AnsweredSitting>> students) {
            if (!row.sitting().equals(sitting)) {
                endSitting();
                if (!row.account().equals(student)) {
                    close(students);
                }
                away = last == null ? Duration.ZERO : Duration.between(last, row.started());
            }
            student = row.account();
            sitting = row.sitting();
            last = row.answered();
            answers.add(answer);
        }

        private void endSitting() {
            if (!answers.isEmpty()) {
                sittings.add(new AnsweredSitting(away, answers));
                answers = new ArrayList<>();
            }
        }

        void close(List<List<AnsweredSitting>> students) {
            endSitting();
            if (!sittings.isEmpty()) {
                students.add(sittings);
                sittings = new ArrayList<>();
            }
            last = null;
        }
    }
}
