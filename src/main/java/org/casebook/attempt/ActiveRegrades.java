package org.casebook.attempt;

import java.util.List;
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

    private final RegradedResponseRepository answers;
    private final Classes classes;

    ActiveRegrades(RegradedResponseRepository answers, Classes classes) {
        this.answers = answers;
        this.classes = classes;
    }

    /**
     * Waits until nobody is making one for the student's classes, and keeps others from it. For who has no estimate yet,
     * by which the student could be held.
     */
    void keepOthersFromMaking(UUID student) {
        classes.holdAttended(student);
    }

    /** Lets those that stand hold for an answer that the student has just given. */
    void apply(ClassContext standing, AttemptItem item, Question question) {
        for (var regrade : standing.regrades()) {
            if (regrade.attended()
                    && regrade.version().equals(item.questionVersion())
                    && concerns(regrade.kind(), item, question)) {
                answers.save(new RegradedResponse(new RegradedResponse.Id(item.id(), regrade.id())));
                item.correct(regrade.kind());
            }
        }
    }

    /** Lets none of them hold for an answer in whose place another comes. */
    void drop(AttemptItem item) {
        answers.deleteByIdAttemptItemId(item.id());
        answers.flush();
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
