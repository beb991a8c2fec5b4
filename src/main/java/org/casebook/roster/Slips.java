package org.casebook.roster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.InvalidInputException;
import org.casebook.classroom.ClassDirectory;
import org.casebook.classroom.ListedIn;
import org.casebook.people.Actor;
import org.casebook.signin.PasswordSetupCodes;
import org.jspecify.annotations.Nullable;
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
     * New codes for the active ones of the given people, class by class as its lists go: by register number or name; for
     * administrators.
     *
     * @throws InvalidInputException if they are too many for one page
     */
    public List<Slip> make(Actor actor, Collection<UUID> people, Duration lifetime) {
        if (people.size() > MOST) {
            throw new InvalidInputException("These are " + people.size() + " people, more than the " + MOST
                    + " that fit on one page. Choose a class, and print class by class.");
        }
        var classesOf = classes.byPerson(actor, people);
        var lines = new ArrayList<Line>();
        for (var slip : codes.make(actor, people, lifetime)) {
            var own = classesOf.getOrDefault(slip.person().id(), List.of());
            lines.add(new Line(
                    new Slip(slip, own.stream().map(ListedIn::className).collect(Collectors.joining(", "))),
                    own.isEmpty() ? null : own.getFirst().number()));
        }
        return lines.stream()
                .sorted(Comparator.comparing((Line line) -> line.slip().classes())
                        .thenComparing(Line::number, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Line::slip)
                .toList();
    }

    /** @param number in the first of the person's classes, if its lists go by numbers */
    private record Line(Slip slip, @Nullable Integer number) {}
}
