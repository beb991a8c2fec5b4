package org.casebook.authoring;

import java.util.List;
import org.casebook.course.Course;
import org.casebook.course.Goals;
import org.casebook.course.draft.Draft;
import org.casebook.course.quality.QuestionAdvice;
import org.casebook.course.question.Question;
import org.casebook.course.reading.DraftCheck;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;

/** Looks a draft over by the rules that hold for the course's own questions. */
@Service
public class QuestionReview {

    private final Course course;
    private final Goals goals;

    QuestionReview(Course course, Goals goals) {
        this.course = course;
        this.goals = goals;
    }

    /** What keeps a draft from being asked, or the question that it makes; for teachers. */
    public DraftCheck.Result check(Actor actor, String questionId, Draft draft) {
        actor.require(Role.TEACHER);
        // An enemy that is a teacher's question can't be checked here, and does no harm if it is gone.
        var others = draft.enemies().stream()
                .filter(enemy -> enemy.startsWith(OwnQuestion.PREFIX))
                .toList();
        return DraftCheck.check(questionId, draft, course, others);
    }

    /** What a question could do better, each a sentence; for teachers. It is fit to be asked without. */
    public List<String> advice(Actor actor, Question question) {
        actor.require(Role.TEACHER);
        return QuestionAdvice.on(question, course, goals);
    }
}
