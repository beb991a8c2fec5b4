package org.casebook.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.casebook.adaptive.Ability;
import org.springframework.stereotype.Component;

/** What follows in an attempt: the next question, or nothing and why. */
@Component
class QuestionSequence {

    private final QuestionChoice choice;
    private final QuizForms forms;
    private final StoppingRules rules;
    private final ToldEstimates told;
    private final Replay replay;
    private final AttemptMeters meters;

    QuestionSequence(
            QuestionChoice choice,
            QuizForms forms,
            StoppingRules rules,
            ToldEstimates told,
            Replay replay,
            AttemptMeters meters) {
        this.choice = choice;
        this.forms = forms;
        this.rules = rules;
        this.told = told;
        this.replay = replay;
        this.meters = meters;
    }

    /** What the latest attempt goes on by. */
    Ability known(OngoingAttempt ongoing) {
        return ongoing.ability().known(start -> meters.engine(() -> replay.after(start, ongoing.items())));
    }

    /**
     * Why the rules end it here, all questions so far being answered; nothing where they don't.
     *
     * @param known see {@link #known}
     */
    Optional<EndReason> end(OngoingAttempt ongoing, Ability known) {
        return rules.end(ongoing.attempt(), known, ongoing.items());
    }

    /** Why nothing follows the answers so far, if nothing does. */
    Optional<EndReason> ended(OngoingAttempt ongoing) {
        var known = known(ongoing);
        var end = end(ongoing, known);
        return end.isPresent() || isAnyLeft(ongoing, known) ? end : Optional.of(EndReason.NONE_LEFT);
    }

    private boolean isAnyLeft(OngoingAttempt ongoing, Ability known) {
        return ongoing.attempt().form() == null ? choice.isAnyLeft(ongoing, known) : forms.isAnyLeft(ongoing);
    }

    /**
     * The next question, not yet stored; nothing when none is left that this attempt hasn't had.
     *
     * @param known see {@link #known}
     */
    Optional<AttemptItem> next(OngoingAttempt ongoing, Ability known, Instant now) {
        var basis = new Basis(known, withheldBefore(ongoing));
        return ongoing.attempt().form() == null ? choice.next(ongoing, basis, now) : forms.next(ongoing, basis, now);
    }

    /** The question at a place of the attempt's form, not yet stored; nothing where none is to be put any more. */
    Optional<AttemptItem> at(OngoingAttempt ongoing, int position, Instant now) {
        return forms.at(ongoing, position, new Basis(known(ongoing), withheldBefore(ongoing)), now);
    }

    /** The places of the attempt's form. */
    List<Integer> places(OngoingAttempt ongoing) {
        return forms.places(ongoing);
    }

    private Set<UUID> withheldBefore(OngoingAttempt ongoing) {
        return ongoing.ability().toldStart().isEmpty() ? Set.of() : told.withheldBeside(ongoing.attempt());
    }
}
