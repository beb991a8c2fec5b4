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

/** The regrades that stand in a student's classes, for what is asked and answered after they were made. */
@Component
public class ActiveRegrades {

    private final RegradeRepository regrades;
    private final RegradedResponseRepository answers;
    private final Classes classes;

    ActiveRegrades(RegradeRepository regrades, RegradedResponseRepository answers, Classes classes) {
        this.regrades = regrades;
        this.answers = answers;
        this.classes = classes;
    }

    /** The versions of questions that a student isn't asked any more. */
    Set<UUID> voidedFor(UUID student) {
        return voidedIn(classes.idsOf(student));
    }

    /** The versions of questions that students of these classes aren't asked any more. */
    Set<UUID> voidedIn(Collection<UUID> classIds) {
        return classIds.isEmpty() ? Set.of() : regrades.voidedIn(classIds);
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
        var standing = regrades.findByQuestionVersionIdAndUndoneAtIsNull(item.questionVersion());
        if (standing.isEmpty()) {
            return;
        }
        var attended = classes.idsOf(student);
        for (var regrade : standing) {
            if (attended.contains(regrade.classId()) && concerns(regrade.kind(), item, question)) {
                answers.save(new RegradedResponse(new RegradedResponse.Id(item.id(), regrade.id())));
                item.correct(regrade.kind());
            }
        }
    }

    /** Whether a regrade of the item's question changes what its answer counts for. */
    static boolean concerns(Regrade.Kind kind, AttemptItem item, Question question) {
        var response = item.response();
        if (response == null) {
            return false;
        }
        return switch (kind) {
            case Regrade.Voided _ -> true;
            case Regrade.Accepted(var text) ->
                question instanceof ShortText words
                        && Responses.read(question, response) instanceof Response.Words given
                        && !words.score(given).correct()
                        && words.accepting(text).accepts(given.text());
        };
    }

    /** The answers among these that a regrade of their question concerns. */
    public static List<AttemptItem> concerned(Regrade.Kind kind, List<AttemptItem> items, Question question) {
        return items.stream().filter(item -> concerns(kind, item, question)).toList();
    }
}
