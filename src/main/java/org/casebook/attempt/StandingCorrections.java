package org.casebook.attempt;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.casebook.classroom.Classes;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.course.question.ShortText;
import org.springframework.stereotype.Component;

/** The corrections that stand in a student's classes, for what is asked and answered after they were made. */
@Component
public class StandingCorrections {

    private final CorrectionRepository corrections;
    private final CorrectedAnswerRepository answers;
    private final Classes classes;

    StandingCorrections(CorrectionRepository corrections, CorrectedAnswerRepository answers, Classes classes) {
        this.corrections = corrections;
        this.answers = answers;
        this.classes = classes;
    }

    /** The versions of questions that a student isn't asked any more. */
    Set<UUID> voidedFor(UUID student) {
        return voidedIn(classes.idsOf(student));
    }

    /** The versions of questions that students of these classes aren't asked any more. */
    Set<UUID> voidedIn(Collection<UUID> classIds) {
        return classIds.isEmpty() ? Set.of() : corrections.voidedIn(classIds);
    }

    /**
     * Waits until nobody is making one for the student's classes, and keeps others from it. For who has no estimate yet,
     * by which the student could be held.
     */
    void keepOthersFromMaking(UUID student) {
        classes.holdAttended(student);
    }

    /** Lets those that stand hold for an answer that the student has just given. */
    void correct(UUID student, AttemptItem item, Question question) {
        var standing = corrections.findByQuestionVersionIdAndUndoneAtIsNull(item.questionVersion());
        if (standing.isEmpty()) {
            return;
        }
        var attended = classes.idsOf(student);
        for (var correction : standing) {
            if (attended.contains(correction.classId()) && concerns(correction.kind(), item, question)) {
                answers.save(new CorrectedAnswer(new CorrectedAnswer.Id(item.id(), correction.id())));
                item.correct(correction.kind());
            }
        }
    }

    /** Whether a correction of the item's question changes what its answer counts for. */
    static boolean concerns(Correction.Kind kind, AttemptItem item, Question question) {
        var response = item.response();
        if (response == null) {
            return false;
        }
        return switch (kind) {
            case Correction.Voided _ -> true;
            case Correction.Accepted(var text) ->
                question instanceof ShortText words
                        && Responses.read(question, response) instanceof Response.Words given
                        && !words.mark(given).correct()
                        && words.accepting(text).accepts(given.text());
        };
    }

    /** The answers among these that a correction of their question concerns. */
    public static List<AttemptItem> concerned(Correction.Kind kind, List<AttemptItem> items, Question question) {
        return items.stream().filter(item -> concerns(kind, item, question)).toList();
    }
}
