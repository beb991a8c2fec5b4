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
import org.casebook.assignment.GivenWork;
import org.casebook.attempt.AttemptItem;
import org.casebook.attempt.AttemptQueries;
import org.casebook.attempt.AttemptReview;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.Replay;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the students of a class have answered and what is believed of them, for those who teach the class now. Single
 * answers are those of the class's assignments and of quizzes that students have taken of their own choice; what they did
 * for other classes is in their mastery, and in nothing else.
 */
@Service
@Transactional(readOnly = true)
public class ClassWork {

    private final Classes classes;
    private final AnswerQueries answers;
    private final WorkQueries work;
    private final AttemptQueries reading;
    private final MasteryScaleReader scale;
    private final Replay replay;
    private final QuestionBank bank;
    private final GivenWork given;

    ClassWork(
            Classes classes,
            AnswerQueries answers,
            WorkQueries work,
            AttemptQueries reading,
            MasteryScaleReader scale,
            Replay replay,
            QuestionBank bank,
            GivenWork given) {
        this.classes = classes;
        this.answers = answers;
        this.work = work;
        this.reading = reading;
        this.scale = scale;
        this.replay = replay;
        this.bank = bank;
        this.given = given;
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
     * A student with their attempts.
     *
     * @param attempts the latest first
     * @param titles of the assignments that they are attempts at
     * @param elsewhere how many attempts at assignments of other classes there are besides
     */
    public record StudentAccount(
            ClassSummary schoolClass,
            StudentWork work,
            List<AttemptSummary> attempts,
            Map<UUID, String> titles,
            int elsewhere) {

        public StudentAccount {
            attempts = List.copyOf(attempts);
            titles = Map.copyOf(titles);
        }
    }

    /**
     * A class with its students' answers, each with what the student's others say.
     *
     * @param attempts how many attempts with an answer there are
     * @param plain how many answers to plain questions are not among them
     * @param retired which of the answered versions of questions are no longer in use
     */
    public record Judged(
            ClassSummary schoolClass, List<JudgedResponse> answers, int attempts, int plain, Set<UUID> retired) {

        public Judged {
            answers = List.copyOf(answers);
            retired = Set.copyOf(retired);
        }
    }

    /** A class that the actor teaches; in a dozen queries whatever its size. */
    public Work ofClass(Actor actor, UUID classId) {
        var schoolClass = classes.taught(actor, classId);
        var sheets = answers.of(ids(schoolClass));
        var here = here(classId, sheets);
        return new Work(
                schoolClass,
                work.of(schoolClass.students(), sheets).stream()
                        .map(student -> student.only(here::has))
                        .toList(),
                work.unknown());
    }

    /** A student of a class that the actor teaches, with their attempts. */
    public StudentAccount ofStudent(Actor actor, UUID classId, UUID student) {
        var schoolClass = classes.taught(actor, classId);
        var person = member(schoolClass, student);
        var sheets = answers.of(List.of(student));
        var here = here(classId, sheets);
        var attempts = sheets.of(student).reversed().stream()
                .filter(answered -> here.has(answered.attempt().id()))
                .map(answered -> AttemptQueries.head(answered.attempt(), answered.items()))
                .toList();
        return new StudentAccount(
                schoolClass,
                work.of(List.of(person), sheets).getFirst().only(here::has),
                attempts,
                here.titles(),
                sheets.of(student).size() - attempts.size());
    }

    /** An attempt of a student of a class that the actor teaches, question by question. */
    public AttemptDetail attempt(Actor actor, UUID classId, UUID student, UUID id) {
        var schoolClass = classes.taught(actor, classId);
        var person = member(schoolClass, student);
        Optional<Replay.Estimate> before = Optional.empty();
        var counted = new HashMap<String, Long>();
        var sheets = answers.of(List.of(student));
        var here = here(classId, sheets);
        for (var answered : sheets.of(student)) {
            var after = replay.after(before, answered.attempt(), answered.items());
            if (answered.attempt().id().equals(id) && here.has(id)) {
                var head = AttemptQueries.head(answered.attempt(), answered.items());
                var review = reading.review(answered.attempt());
                return new AttemptDetail(
                        schoolClass,
                        person,
                        head,
                        head.assignment() == null ? null : here.titles().get(head.assignment()),
                        review.outcome(),
                        steps(answered, review, after.start(), counted));
            }
            answered.items().forEach(item -> count(item, counted));
            before = Optional.of(after);
        }
        throw new NotFoundException("attempt " + id);
    }

    /** The answers of the students of a class that the actor teaches. */
    public Judged judged(Actor actor, UUID classId) {
        var schoolClass = classes.taught(actor, classId);
        var students = ids(schoolClass);
        var sheets = answers.of(students);
        var here = here(classId, sheets);
        var answered = sheets.byStudent().values().stream()
                .flatMap(List::stream)
                .filter(each -> here.has(each.attempt().id()))
                .map(AnswerQueries.Answered::items)
                .filter(items -> !items.isEmpty())
                .toList();
        long plain = answered.stream()
                .flatMap(List::stream)
                .filter(AttemptItem::isPlain)
                .count();
        return new Judged(
                schoolClass,
                students.stream()
                        .flatMap(student -> answers.judged(student, sheets).stream())
                        .filter(judged -> here.has(judged.given().attempt()))
                        .toList(),
                answered.size(),
                Math.toIntExact(plain),
                bank.retired(sheets.questions().keySet()));
    }

    private WorkHere here(UUID classId, AnswerQueries.Sheets sheets) {
        return WorkHere.of(classId, sheets, given::origins);
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

    private void count(AttemptItem item, Map<String, Long> answers) {
        if (item.informs()) {
            answers.merge(replay.topic(item), 1L, Long::sum);
        }
    }

    /** @param answers how many count before it, by topic; those of the attempt are added */
    private List<AttemptDetail.Step> steps(
            AnswerQueries.Answered answered, AttemptReview review, Ability start, Map<String, Long> answers) {
        var reviewed = review.items();
        var calibration = answered.attempt().calibration();
        var steps = new ArrayList<AttemptDetail.Step>();
        var before = start;
        for (int answer = 0; answer < answered.items().size(); answer++) {
            var item = answered.items().get(answer);
            var after = replay.after(start, answered.items().subList(0, answer + 1));
            var topic = reviewed.get(answer).asked().question().topic();
            var known = scale.mastery(topic, scale.share(before, topic, calibration), answers.getOrDefault(topic, 0L));
            count(item, answers);
            steps.add(new AttemptDetail.Step(
                    reviewed.get(answer),
                    item.taken(),
                    known,
                    scale.mastery(topic, scale.share(after, topic, calibration), answers.getOrDefault(topic, 0L))));
            before = after;
        }
        return steps;
    }
}
