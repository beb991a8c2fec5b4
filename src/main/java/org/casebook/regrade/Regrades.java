package org.casebook.regrade;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.attempt.ActiveRegrades;
import org.casebook.attempt.AttemptItem;
import org.casebook.attempt.AttemptItemRepository;
import org.casebook.attempt.Regrade;
import org.casebook.attempt.RegradeRecord;
import org.casebook.attempt.RegradeRepository;
import org.casebook.attempt.RegradeRepository.Held;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.bank.QuestionBank;
import org.casebook.bank.TopicMastery;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.RowLocks;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Voids questions and accepts other answers for a class, and takes that back. Everything here is for the teachers of
 * the class; to others it is not found. What students answered stays as it is: their estimates are computed anew.
 */
@Service
@Transactional
public class Regrades {

    private final RegradeRepository regrades;
    private final RegradeImpact effects;
    private final AttemptItemRepository items;
    private final QuestionBank bank;
    private final Classes classes;
    private final RowLocks locks;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Regrades(
            RegradeRepository regrades,
            RegradeImpact effects,
            AttemptItemRepository items,
            QuestionBank bank,
            Classes classes,
            RowLocks locks,
            People people,
            Audit audit,
            Clock clock) {
        this.regrades = regrades;
        this.effects = effects;
        this.items = items;
        this.bank = bank;
        this.classes = classes;
        this.locks = locks;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** A version of a question that students of the class have answered, so many times. */
    public record AnsweredQuestion(UUID version, Question question, long answers) {}

    /** Words that students gave for an answer and that are not right, so many times. */
    public record WrongWords(String text, long times) {}

    /**
     * What a regrade changes for one student.
     *
     * @param answers how many of the student's answers it holds for
     * @param before what is known of the question's topic without it
     * @param after what is known of the question's topic with it
     */
    public record Change(Person student, int answers, TopicMastery before, TopicMastery after) {}

    /** The regrades of a class, those undone too, the latest first. */
    @Transactional(readOnly = true)
    public List<Regrade> ofClass(Actor teacher, UUID classId) {
        classes.taught(teacher, classId);
        var made = regrades.findByClassIdOrderByMadeAtDesc(classId);
        var makers =
                people.byId(made.stream().map(RegradeRecord::madeBy).distinct().toList());
        var answers =
                regrades.answersOf(classId).stream().collect(Collectors.toMap(Held::getRegrade, Held::getAnswers));
        return made.stream()
                .map(record -> new Regrade(
                        record.id(),
                        classId,
                        record.questionVersion(),
                        bank.question(record.questionVersion()),
                        record.kind(),
                        Objects.requireNonNull(makers.get(record.madeBy())).displayName(),
                        record.madeAt(),
                        answers.getOrDefault(record.id(), 0L),
                        record.undoneAt()))
                .toList();
    }

    /** The questions that students of a class have answered, those answered most often first. */
    @Transactional(readOnly = true)
    public List<AnsweredQuestion> answered(Actor teacher, UUID classId) {
        return items.answeredBy(ids(classes.taught(teacher, classId))).stream()
                .map(row -> new AnsweredQuestion(row.version(), bank.question(row.version()), row.answers()))
                .sorted(Comparator.comparingLong(AnsweredQuestion::answers)
                        .reversed()
                        .thenComparing(answered -> answered.question().id()))
                .toList();
    }

    /** What students of a class have written that isn't right, the most frequent first; only for words to give. */
    @Transactional(readOnly = true)
    public List<WrongWords> wrongWords(Actor teacher, UUID classId, UUID version) {
        var answers = answersTo(classes.taught(teacher, classId), version);
        if (!(bank.question(version) instanceof ShortText)) {
            return List.of();
        }
        Map<String, Long> counts = answers.stream()
                .filter(AttemptItem::counts)
                .filter(item -> !item.correct() && !item.isDontKnow())
                .collect(Collectors.groupingBy(
                        item -> Objects.requireNonNull(item.response()).strip(),
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new WrongWords(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(WrongWords::times).reversed())
                .toList();
    }

    /**
     * What a regrade would change, by student; nothing is stored.
     *
     * @throws InvalidInputException if it can't be made
     */
    @Transactional(readOnly = true)
    public List<Change> preview(Actor teacher, UUID classId, UUID version, Regrade.Kind kind) {
        var schoolClass = classes.taught(teacher, classId);
        var concerned = concerned(schoolClass, version, kind);
        return effects.preview(schoolClass.students(), concerned, kind, bank.question(version));
    }

    /**
     * Makes a regrade: it holds for what the students who are in the class now have answered, and for what is
     * answered in the class from now on.
     *
     * @return its id
     * @throws InvalidInputException if it stands already, or these words can't be accepted
     */
    public UUID make(Actor teacher, UUID classId, UUID version, Regrade.Kind kind) {
        // Nobody comes in or answers while the answers are counted; later answers find the regrade.
        var schoolClass = held(teacher, classId);
        var concerned = concerned(schoolClass, version, kind);
        var made = regrades.saveAndFlush(new RegradeRecord(classId, version, kind, teacher.id(), clock.instant()));
        effects.apply(made.id(), concerned, kind);
        record(teacher, AuditAction.REGRADE_MADE, made);
        return made.id();
    }

    /** Takes a regrade back; all is as if it had never been made. Undone already, it stays so. */
    public void undo(Actor teacher, UUID regrade) {
        var classId = regrades.findById(regrade).map(RegradeRecord::classId).orElseThrow(() -> missing(regrade));
        // An answer that is on its way has found the regrade, and must be among those that it is taken back for.
        held(teacher, classId);
        var made = locks.hold(RegradeRecord.class, regrade).orElseThrow(() -> missing(regrade));
        if (made.undoneAt() == null) {
            effects.undo(made, clock.instant());
            record(teacher, AuditAction.REGRADE_UNDONE, made);
        }
    }

    /** The class as it is now: until the transaction ends nobody comes in or goes, and none of its students answers. */
    private ClassSummary held(Actor teacher, UUID classId) {
        classes.hold(teacher, classId);
        var schoolClass = classes.taught(teacher, classId);
        effects.lock(ids(schoolClass));
        return schoolClass;
    }

    /** Without the words that are accepted: some student wrote them. */
    private void record(Actor teacher, AuditAction action, RegradeRecord made) {
        var subject = AuditSubject.question(made.questionVersion()).in(made.classId());
        audit.record(
                teacher.id(),
                action,
                subject,
                switch (made.kind()) {
                    case Regrade.Voided _ -> "Question voided";
                    case Regrade.Accepted _ -> "Another answer accepted";
                });
    }

    private List<AttemptItem> concerned(ClassSummary schoolClass, UUID version, Regrade.Kind kind) {
        var answers = answersTo(schoolClass, version);
        var question = bank.question(version);
        RegradeRules.require(
                kind,
                question,
                regrades.findByQuestionVersionIdAndUndoneAtIsNull(version).stream()
                        .filter(standing -> standing.classId().equals(schoolClass.id()))
                        .map(RegradeRecord::kind)
                        .toList());
        return ActiveRegrades.concerned(kind, answers, question);
    }

    /** A question that the class hasn't met is none of its teacher's business. */
    private List<AttemptItem> answersTo(ClassSummary schoolClass, UUID version) {
        var answers = items.answersTo(version, ids(schoolClass));
        if (answers.isEmpty()) {
            throw new NotFoundException("question " + version + " in class " + schoolClass.id());
        }
        return answers;
    }

    private static List<UUID> ids(ClassSummary schoolClass) {
        return schoolClass.students().stream().map(Person::id).toList();
    }

    private static NotFoundException missing(UUID regrade) {
        return new NotFoundException("regrade " + regrade);
    }
}
