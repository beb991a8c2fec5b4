package org.casebook.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassSummary;
import org.casebook.course.question.Question;
import org.casebook.people.Actor;
import org.casebook.progress.ClassWork;
import org.casebook.progress.JudgedResponse;
import org.casebook.results.analysis.AnalyzedChoice;
import org.casebook.results.analysis.AnalyzedResponse;
import org.casebook.results.analysis.ItemAnalysis;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a class's answers say of the questions. */
@Service
@Transactional(readOnly = true)
public class QuestionResults {

    private final ClassWork work;
    private final Audit audit;

    QuestionResults(ClassWork work, Audit audit) {
        this.work = work;
        this.audit = audit;
    }

    /**
     * A class with the questions that it was asked.
     *
     * @param questions those with the most urgent advice first
     * @param attempts how many quizzes there were
     * @param plain how many answers to plain questions are left out
     */
    public record Overview(ClassSummary schoolClass, List<AnalysedQuestion> questions, int attempts, int plain) {

        public Overview {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question with what the class's answers say of it.
     *
     * @param version an edited question is another one: what was answered to the old wording stays with it
     * @param inUse whether it is worded like that now
     */
    public record AnalysedQuestion(UUID version, Question question, boolean inUse, ItemAnalysis analysis) {}

    /** The questions that a class which the actor teaches has been asked; for teachers. It is recorded that they looked. */
    @Transactional
    public Overview ofClass(Actor actor, UUID classId) {
        var overview = overview(actor, classId);
        audit.record(actor.id(), AuditAction.RESULTS_VIEWED, AuditSubject.schoolClass(classId), "Questions");
        return overview;
    }

    /** One of the questions that a class which the actor teaches has been asked; for teachers. It is recorded. */
    @Transactional
    public AnalysedQuestion question(Actor actor, UUID classId, UUID version) {
        var found = overview(actor, classId).questions().stream()
                .filter(row -> row.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question " + version));
        audit.record(
                actor.id(),
                AuditAction.RESULTS_VIEWED,
                AuditSubject.question(version).in(classId),
                "");
        return found;
    }

    private Overview overview(Actor actor, UUID classId) {
        var judged = work.judged(actor, classId);
        Map<UUID, List<JudgedResponse>> byVersion = new LinkedHashMap<>();
        judged.answers().forEach(answer -> byVersion
                .computeIfAbsent(answer.given().version(), _ -> new ArrayList<>())
                .add(answer));
        return new Overview(
                judged.schoolClass(),
                byVersion.entrySet().stream()
                        .map(entry -> {
                            var question = entry.getValue().getFirst().given().question();
                            return new AnalysedQuestion(
                                    entry.getKey(),
                                    question,
                                    !judged.retired().contains(entry.getKey()),
                                    analysis(entry.getValue(), judged.attempts()));
                        })
                        .sorted(Comparator.comparing((AnalysedQuestion row) ->
                                        row.analysis().advice().getFirst())
                                .thenComparingInt(row -> -row.analysis().answers())
                                .thenComparing(row -> row.question().id()))
                        .toList(),
                judged.attempts(),
                judged.plain());
    }

    private static ItemAnalysis analysis(List<JudgedResponse> answers, int attempts) {
        int had = (int) answers.stream()
                .map(answer -> answer.given().attempt())
                .distinct()
                .count();
        return ItemAnalysis.of(
                answers.stream()
                        .filter(answer -> !answer.given().repeated())
                        .map(QuestionResults::choice)
                        .toList(),
                had,
                attempts);
    }

    private static AnalyzedChoice choice(JudgedResponse answer) {
        var given = answer.given();
        return new AnalyzedChoice(
                answer.ability(),
                given.verdict(),
                new AnalyzedResponse(given.chance(), given.correct()),
                new AnalyzedResponse(answer.chance(), given.correct()),
                given.correct() ? List.of() : WrongParts.of(given));
    }
}
