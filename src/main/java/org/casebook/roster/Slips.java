package org.casebook.roster;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.classroom.ClassDirectory;
import org.casebook.people.Actor;
import org.casebook.signin.PasswordSetupCodes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Slips with one-time codes, in the order in which they are handed out. */
@Service
@Transactional
public class Slips {

    /** More on one page would be slow to print, and nobody hands out so many at once. */
    public static final int MOST = 2_000;

    private final PasswordSetupCodes codes;
    private final ClassDirectory classes;

    Slips(PasswordSetupCodes codes, ClassDirectory classes) {
        this.codes = codes;
        this.classes = classes;
    }

    /**
     * New codes for the active ones of the given people, by class and name; for administrators.
     *
     * @throws InvalidInputException if they are too many for one page
     */
    public List<Slip> make(Actor actor, Collection<UUID> people, Duration lifetime) {
        if (people.size() > MOST) {
            throw new InvalidInputException("These are " + people.size() + " people, more than the " + MOST
                    + " that fit on one page. Choose a class, and print class by class.");
        }
        var names = classes.namesByPerson(actor, people);
        return codes.make(actor, people, lifetime).stream()
                .map(slip -> new Slip(
                        slip, String.join(", ", names.getOrDefault(slip.person().id(), List.of()))))
                .sorted(Comparator.comparing(Slip::classes))
                .toList();
    }
}
