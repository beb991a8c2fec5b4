package org.casebook.livequestion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.casebook.base.ui.Styled;
import org.casebook.course.question.Response;
import org.casebook.livequestion.OwnLiveQuestion;
import org.casebook.livequestion.Talk;
import org.casebook.progress.AnswerWords;
import org.jspecify.annotations.Nullable;

/** What is said to a student during a live question. */
final class OwnWords {

    private OwnWords() {}

    /** What stands over a stage in which nothing is answered. */
    static String title(OwnLiveQuestion now) {
        return switch (now.stage()) {
            case COUNTED -> "How your class has answered";
            case TALK -> talkTitle(now.talk());
            case COMPARED -> "Before and after the talk";
            default -> "The reason";
        };
    }

    private static String talkTitle(@Nullable Talk talk) {
        return talk == null || talk.names().isEmpty()
                ? "Talk to somebody near you"
                : "Talk to " + String.join(" and ", talk.names());
    }

    /** What to do in the talk. */
    static String toDo(@Nullable Talk talk) {
        if (talk == null || talk.names().isEmpty()) {
            return "Ask somebody who has answered what they chose, and why.";
        }
        return talk.otherwise()
                ? "You have chosen differently. Say why you chose as you did, listen, and see who is convinced."
                : "You have chosen the same, as most have. Say why, and what would speak for another answer.";
    }

    /** An answer in words. */
    static String of(OwnLiveQuestion now, Response response) {
        return AnswerWords.of(now.asked().question(), response);
    }

    /** What the student has answered so far. */
    static Div own(OwnLiveQuestion now) {
        var first = now.first();
        var second = now.second();
        var own = Styled.div("own-answer");
        if (first != null) {
            own.add(new Paragraph((second == null ? "Your answer: " : "Your first answer: ") + of(now, first) + "."));
        }
        if (second != null) {
            own.add(new Paragraph("Your second answer: " + of(now, second) + "."));
        }
        if (first == null && second == null) {
            own.add(new Paragraph("You haven't answered."));
        }
        return own;
    }
}
