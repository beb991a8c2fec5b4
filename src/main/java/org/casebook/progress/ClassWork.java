package org.casebook.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Share;
import org.casebook.attempt.Replay;
import org.casebook.attempt.SittingHead;
import org.casebook.attempt.SittingItem;
import org.casebook.attempt.SittingReading;
import org.casebook.attempt.SittingReview;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the students of a class have answered and what is believed of them, for those who teach the class now. */
@Service
@Transactional(readOnly = true)
public class ClassWork {

    private final Classes classes;
    private final AnswerReading answers;
    private final WorkReading work;
    private final SittingReading reading;
    private final MasteryScaleReader scale;
    private final Replay replay;
    private final QuestionBank bank;

    ClassWork(
            Classes classes,
            AnswerReading answers,
            WorkReading work,
            SittingReading reading,
            MasteryScaleReader scale,
            Replay replay,
            QuestionBank bank) {
        this.classes = classes;
        this.answers = answers;
        this.work = work;
        this.reading = reading;
        this.scale = scale;
        this.replay = replay;
        this.bank = bank;
    }

    /**
     * A class with its students' work.
     *
     * @param students by display name
     * @param unknown by topic the expected share of someone of whom nothing is known
     */
    public record Work(ClassSummary schoolClass, List<StudentWork> students, Map<String, Share> unknown) {

        public Work {
            students = List.copyOf(students);
            unknown = Map.copyOf(unknown);
        }
    }

    /**
     * A student with their sittings.
     *
     * @param sittings the latest first
     */
    public record StudentAccount(ClassSummary schoolClass, StudentWork work, List<SittingHead> sittings) {

        public StudentAccount {
            sittings = List.copyOf(sittings);
        }
    }

    /**
     * A class with its students' answers, each with what the student's others say.
     *
     * @param sittings how many sittings with an answer there are
     * @param plain how many answers to plain questions are not among them
     * @param retired which of the answered versions of questions are no longer in use
     */
    public record Judged(
            ClassSummary schoolClass, List<JudgedAnswer> answers, int sittings, int plain, Set<UUID> retired) {

        public Judged {
            answers = List.copyOf(answers);
            retired = Set.copyOf(retired);
        }
    }

    /** A class that the actor teaches; in a dozen queries whatever its size. */
    public Work ofClass(Actor actor, UUID classId) {
        var schoolClass = classes.taught(actor, classId);
        var sheets = answers.of(ids(schoolClass));
        return new Work(schoolClass, work.of(schoolClass.students(), sheets), work.unknown());
    }

    /** A student of a class that the actor teaches, with their sittings. */
    public StudentAccount ofStudent(Actor actor, UUID classId, UUID student) {
        var schoolClass = classes.taught(actor, classId);
        var person = member(schoolClass, student);
        var sheets = answers.of(List.of(student));
        return new StudentAccount(
                schoolClass,
                work.of(List.of(person), sheets).getFirst(),
                sheets.of(student).reversed().stream()
                        .map(answered -> SittingReading.head(answered.sitting(), answered.items()))
                        .toList());
    }

    /** A sitting of a student of a class that the actor teaches, question by question. */
    public SittingAccount sitting(Actor actor, UUID classId, UUID student, UUID id) {
        var schoolClass = classes.taught(actor, classId);
        var person = member(schoolClass, student);
        Optional<Replay.Estimate> before = Optional.empty();
        var counted = new HashMap<String, Long>();
        for (var answered : answers.of(List.of(student)).of(student)) {
            var after = replay.after(before, answered.sitting(), answered.items());
            if (answered.sitting().id().equals(id)) {
                var head = SittingReading.head(answered.sitting(), answered.items());
                var review = reading.review(answered.sitting());
                return new SittingAccount(
                        schoolClass, person, head, review.outcome(), steps(answered, review, after.start(), counted));
            }
            answered.items().forEach(item -> count(item, counted));
            before = Optional.of(after);
        }
        throw new NotFoundException("sitting " + id);
    }

    /** The answers of the students of a class that the actor teaches. */
    public Judged judged(Actor actor, UUID classId) {
        var schoolClass = classes.taught(actor, classId);
        var students = ids(schoolClass);
        var sheets = answers.of(students);
        var answered = sheets.byStudent().values().stream()
                .flatMap(List::stream)
                .map(AnswerReading.Answered::items)
                .filter(items -> !items.isEmpty())
                .toList();
        long plain = answered.stream()
                .flatMap(List::stream)
                .filter(SittingItem::isPlain)
                .count();
        return new Judged(
                schoolClass,
                students.stream()
                        .flatMap(student -> answers.judged(student, sheets).stream())
                        .toList(),
                answered.size(),
                Math.toIntExact(plain),
                bank.retired(sheets.questions().keySet()));
    }

    private static List<UUID> ids(ClassSummary schoolClass) {
        return schoolClass.students().stream().map(Person::id).toList();
    }

    private static Person member(ClassSummary schoolClass, UUID student) {
        return schoolClass.students().stream()
                .filter(person -> person.id().equals(student))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("student " + student));
    }

    private void count(SittingItem item, Map<String, Long> answers) {
        if (item.informs()) {
            answers.merge(replay.topic(item), 1L, Long::sum);
        }
    }

    /** @param answers how many count before it, by topic; those of the sitting are added */
    private List<SittingAccount.Step> steps(
            AnswerReading.Answered answered, SittingReview review, Ability start, Map<String, Long> answers) {
        var reviewed = review.items();
        var calibration = answered.sitting().calibration();
        var steps = new ArrayList<SittingAccount.Step>();
        var before = start;
        for (int answer = 0; answer < answered.items().size(); answer++) {
            var item = answered.items().get(answer);
            var after = replay.after(start, answered.items().subList(0, answer + 1));
            var topic = reviewed.get(answer).asked().question().topic();
            var known = scale.mastery(topic, scale.share(before, topic, calibration), answers.getOrDefault(topic, 0L));
            count(item, answers);
            steps.add(new SittingAccount.Step(
                    reviewed.get(answer),
                    item.taken(),
                    known,
                    scale.mastery(topic, scale.share(after, topic, calibration), answers.getOrDefault(topic, 0L))));
            before = after;
        }
        return steps;
    }
}
