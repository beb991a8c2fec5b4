package org.casebook.display;

import java.util.Optional;
import org.casebook.people.Actor;
import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each person has set their pages; everyone's own affair. */
@Service
@Transactional
// Two tabs may keep something for the first time at once: the loser of the race for the row finds the winner's.
@Retryable(includes = DataIntegrityViolationException.class)
public class Displays {

    private final KeptDisplayRepository kept;

    Displays(KeptDisplayRepository kept) {
        this.kept = kept;
    }

    /** What the actor has chosen; empty for who has chosen nothing yet. */
    @Transactional(readOnly = true)
    public Optional<DisplaySettings> of(Actor actor) {
        return kept.findById(actor.id()).map(KeptDisplay::settings);
    }

    /** Keeps what the actor has chosen, in place of what they chose before. */
    public void keep(Actor actor, DisplaySettings settings) {
        kept.findById(actor.id())
                .ifPresentOrElse(own -> own.set(settings), () -> kept.save(new KeptDisplay(actor.id(), settings)));
    }

    /** It may say of somebody how well they see or read. */
    @EventListener
    void erase(PersonErased erased) {
        kept.deleteById(erased.person().id());
    }
}
