package org.casebook.attempt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.course.question.Response;
import org.jspecify.annotations.Nullable;

/**
 * A test in which all get the same questions, as its student has it before them.
 *
 * @param places of its questions, in their order
 * @param asked the question that is open
 * @param response what is answered to that so far, or null
 */
public record FormSheet(
        AttemptSummary head,
        List<Place> places,
        Asked asked,
        @Nullable Response response) {

    public FormSheet {
        places = List.copyOf(places);
    }

    /**
     * A question among the others.
     *
     * @param position from 1; one that was voided before it was put leaves a gap
     * @param flagged whether the student wants to come back to it
     */
    public record Place(int position, boolean answered, boolean flagged) {}

    /** The open question among the others. */
    public Place current() {
        return places.stream()
                .filter(place -> place.position() == asked.position())
                .findFirst()
                .orElseThrow();
    }

    public long unanswered() {
        return places.stream().filter(place -> !place.answered()).count();
    }

    public long flagged() {
        return places.stream().filter(Place::flagged).count();
    }

    /** The question after the open one; after the last comes the first. */
    public int next() {
        return following().map(Place::position).findFirst().orElse(asked.position());
    }

    /** The next question without an answer, if there is one; it may be the open one. */
    public Optional<Integer> nextUnanswered() {
        return Stream.concat(following(), Stream.of(current()))
                .filter(place -> !place.answered())
                .map(Place::position)
                .findFirst();
    }

    private Stream<Place> following() {
        return Stream.concat(
                places.stream().filter(place -> place.position() > asked.position()),
                places.stream().filter(place -> place.position() < asked.position()));
    }
}
