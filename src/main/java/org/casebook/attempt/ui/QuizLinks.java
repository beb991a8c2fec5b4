package org.casebook.attempt.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** The ways to a student's quizzes, for the pages that lead there. */
public final class QuizLinks {

    /** The query parameter of a result that names the question to begin at, from 1. */
    public static final String QUESTION = "question";

    private QuizLinks() {}

    /** To the choice of a quiz. */
    public static RouterLink choose(String text) {
        return new RouterLink(text, QuizView.class);
    }

    /** To the choice of a quiz with one topic chosen already. */
    public static RouterLink choose(String text, String topic) {
        var link = choose(text);
        link.setQueryParameters(QueryParameters.of(QuizView.TOPIC, topic));
        return link;
    }

    /** To a quiz that is open, or to what a finished one has shown. */
    public static RouterLink quiz(String text, UUID attempt) {
        return new RouterLink(text, AttemptView.class, AttemptView.address(attempt));
    }

    /** The address of {@link #quiz}. */
    public static String address(UUID attempt) {
        return "quiz/" + attempt;
    }

    /** The address of what a finished quiz has shown: the page is another feature's, which this one doesn't know. */
    public static String review(UUID attempt) {
        return address(attempt) + "/review";
    }
}
