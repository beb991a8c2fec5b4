package org.casebook.sharing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.casebook.base.NotFoundException;
import org.casebook.base.Secrets;
import org.casebook.base.Throttle;
import org.casebook.base.TooBusyException;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.progress.ProgressSharing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for whoever has a link and no account. */
@Service
@Transactional
public class SharedPages {

    /** Wrong links from one address, and openings of one link, within the window. */
    static final int TRIES = 60;

    static final Duration WINDOW = Duration.ofMinutes(10);

    private final ProgressLinkRepository links;
    private final ProgressReader progress;
    private final ProgressSharing sharing;
    private final People people;
    private final Clock clock;
    private final Throttle tries;

    SharedPages(
            ProgressLinkRepository links,
            ProgressReader progress,
            ProgressSharing sharing,
            People people,
            Clock clock) {
        this.links = links;
        this.progress = progress;
        this.sharing = sharing;
        this.people = people;
        this.clock = clock;
        this.tries = new Throttle(clock, TRIES, WINDOW);
    }

    /**
     * Opens a link, and gives what it shows.
     *
     * @param token its secret part
     * @param address from which network address it is opened
     * @throws NotFoundException if it is over, never was, or is that of somebody who can't sign in; in the same words
     * @throws TooBusyException if too many wrong ones came from the address, or the link is opened over and over
     */
    public SharedProgress open(String token, String address) {
        requireTry("address " + address);
        var hash = Secrets.hash(token);
        var now = clock.instant();
        var link = links.findByTokenHash(hash)
                .filter(found -> sharing.isOn() && !found.isOver(now))
                .orElseThrow(SharedPages::nobodys);
        var student = Optional.ofNullable(people.byId(List.of(link.accountId())).get(link.accountId()))
                .filter(Person::active)
                .filter(person -> person.role() == Role.STUDENT)
                .orElseThrow(SharedPages::nobodys);
        tries.giveBack("address " + address);
        requireTry("link " + hash);
        link.opened(now);
        var own = link.own();
        return progress.of(new Actor(student.id(), Role.STUDENT), own.grades(), own.endsAt());
    }

    private void requireTry(String who) {
        if (!tries.take(who)) {
            throw new TooBusyException("links to progress from one address, or of one link");
        }
    }

    private static NotFoundException nobodys() {
        return new NotFoundException("progress link");
    }
}
