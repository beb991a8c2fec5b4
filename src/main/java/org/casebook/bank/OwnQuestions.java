package org.casebook.bank;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.course.question.Question;
import org.casebook.course.reading.StoredForm;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Teachers' questions in use, in the store of the course's own: an edit makes a version, and answers keep the version
 * that they were given to. Students get those that their classes use.
 */
@Service
@Transactional
public class OwnQuestions {

    private final QuestionVersionRepository versions;
    private final ClassQuestionRepository uses;
    private final QuestionBank bank;
    private final ClassBank ofClasses;
    private final Classes classes;
    private final Clock clock;

    OwnQuestions(
            QuestionVersionRepository versions,
            ClassQuestionRepository uses,
            QuestionBank bank,
            ClassBank ofClasses,
            Classes classes,
            Clock clock) {
        this.versions = versions;
        this.uses = uses;
        this.bank = bank;
        this.ofClasses = ofClasses;
        this.classes = classes;
        this.clock = clock;
    }

    /** Puts a question into use in place of its earlier versions; for its author. */
    public void use(Actor author, Question question) {
        author.require(Role.TEACHER);
        var body = StoredForm.of(question);
        var hash = StoredForm.hash(body);
        var earlier = versions.findByQuestionIdAndOwnerIdOrderByRecordedAt(question.id(), author.id());
        var now = clock.instant();
        earlier.stream()
                .filter(version -> !version.isRetired() && !version.hash().equals(hash))
                .forEach(version -> version.retire(now));
        earlier.stream()
                .filter(version -> version.hash().equals(hash))
                .findFirst()
                .orElseGet(() -> versions.save(new QuestionVersion(question, hash, body, now, author.id())))
                .restore();
    }

    /** Takes a question out of use; for its author. Answers to it stay. */
    public void retire(Actor author, String questionId) {
        own(author, questionId).stream()
                .filter(version -> !version.isRetired())
                .forEach(version -> version.retire(clock.instant()));
    }

    /** Versions of a question, the latest first; for its author. */
    @Transactional(readOnly = true)
    public List<QuestionEdition> versions(Actor author, String questionId) {
        author.require(Role.TEACHER);
        return versions.findByQuestionIdAndOwnerIdOrderByRecordedAt(questionId, author.id()).reversed().stream()
                .map(version -> new QuestionEdition(
                        version.id(), bank.question(version.id()), version.recordedAt(), !version.isRetired()))
                .toList();
    }

    /** The questions in use among those named, for the authoring feature, which has checked who asks. */
    @Transactional(readOnly = true)
    public List<Question> inUse(Collection<String> questionIds) {
        return versions.findByQuestionIdInAndRetiredAtIsNull(questionIds).stream()
                .map(version -> bank.question(version.id()))
                .toList();
    }

    /** Who wrote each of the versions; those of the course are left out. For other features, which have checked who asks. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> authors(Collection<UUID> ofVersions) {
        return versions.written(ofVersions).stream()
                .collect(Collectors.toMap(
                        QuestionVersionRepository.Written::version, QuestionVersionRepository.Written::author));
    }

    /** Which of the questions named are in use as plain ones, for the authoring feature, which has checked who asks. */
    @Transactional(readOnly = true)
    public Set<String> plain(Collection<String> questionIds) {
        return versions.plain(questionIds);
    }

    /** Teachers' questions in use that a class of the teacher's asks beside those of the course. */
    @Transactional(readOnly = true)
    public List<Question> usedBy(Actor teacher, UUID classId) {
        classes.requireTaught(teacher, classId);
        return ofClasses.questions(classId);
    }

    /** The ids of the questions that active classes of the teacher use, in use or retired. */
    @Transactional(readOnly = true)
    public Set<String> takenBy(Actor teacher) {
        teacher.require(Role.TEACHER);
        return uses.questionsOf(classes.idsOf(teacher.id()));
    }

    /** The classes that use each of the questions, for the authoring feature, which has checked who asks. */
    @Transactional(readOnly = true)
    public Map<String, Set<UUID>> classes(Collection<String> questionIds) {
        return uses.ofQuestions(questionIds).stream()
                .map(ClassQuestion::id)
                .collect(Collectors.groupingBy(
                        ClassQuestion.Id::questionId,
                        Collectors.mapping(ClassQuestion.Id::classId, Collectors.toSet())));
    }

    /**
     * Says which of the teacher's classes use a question that the authoring feature has found to be open to them. Uses by
     * other teachers' classes stay.
     *
     * @throws NotFoundException if one of the classes isn't the teacher's
     */
    public void setClasses(Actor teacher, String questionId, Set<UUID> wanted) {
        teacher.require(Role.TEACHER);
        var taught = new HashSet<>(classes.idsOf(teacher.id()));
        if (!taught.containsAll(wanted)) {
            throw new NotFoundException("a class of " + wanted);
        }
        for (var schoolClass : taught) {
            var id = new ClassQuestion.Id(schoolClass, questionId);
            boolean used = uses.existsById(id);
            if (wanted.contains(schoolClass) && !used) {
                uses.save(new ClassQuestion(id));
            } else if (used && !wanted.contains(schoolClass)) {
                uses.deleteById(id);
            }
        }
    }

    private List<QuestionVersion> own(Actor author, String questionId) {
        author.require(Role.TEACHER);
        var own = versions.findByQuestionIdAndOwnerIdOrderByRecordedAt(questionId, author.id());
        if (own.isEmpty()) {
            throw new NotFoundException("question " + questionId);
        }
        return own;
    }
}
