package org.casebook.course.question;

import java.util.List;

/**
 * A text of which those pieces are to be marked that carry a claim. The text is read in its order, so the pieces are never
 * shuffled.
 *
 * @param pieces sentences or phrases, which one after the other are the text; one or more are correct, but not all
 */
public record Evidence(Head head, List<Option> pieces) implements Question {

    /** How many pieces a text needs, so that there is something to find. */
    public static final int FEWEST = 3;

    public Evidence {
        pieces = List.copyOf(pieces);
    }

    @Override
    public List<String> parts() {
        return pieces.stream().map(Option::text).toList();
    }

    @Override
    public int shuffled() {
        return 0;
    }

    /** One over the number of ways to mark something. */
    @Override
    public double guessing() {
        return SeveralOptions.guessing(pieces);
    }

    /** One for each piece of the key. */
    @Override
    public int fullPoints() {
        return SeveralOptions.right(pieces);
    }

    /** Remarks on what was marked and on what should have been. */
    @Override
    public Score scoreAttempt(Response response) {
        var marked = Responses.as(Response.ChosenSet.class, response).options();
        return SeveralOptions.score(pieces, marked, "These words carry it too, and were not marked.");
    }
}
