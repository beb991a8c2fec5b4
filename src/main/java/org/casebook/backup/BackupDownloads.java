package org.casebook.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.Elapsed;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.casebook.signin.CodeAtPage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Hands backups to administrators. Whoever has one has the school, so who has one-time codes is asked for one. */
@Service
public class BackupDownloads {

    private static final Duration VALID = Duration.ofMinutes(10);

    private final CodeAtPage codes;
    private final Audit audit;
    private final Clock clock;
    private final Path place;

    BackupDownloads(CodeAtPage codes, Audit audit, Clock clock, @Value("${casebook.data:}") String data) {
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
        this.place = Path.of(data).resolve("backups");
    }

    /** Says that one person may have one backup, for ten minutes; made by {@link #release} alone. */
    public static final class Release {

        private final UUID actor;
        private final Backup backup;
        private final Instant at;

        private Release(UUID actor, Backup backup, Instant at) {
            this.actor = actor;
            this.backup = backup;
            this.at = at;
        }
    }

    /** Whether the actor has to give a code; for administrators. */
    public boolean asksForCode(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return codes.isAskedOf(actor);
    }

    /**
     * Allows a download; for administrators.
     *
     * @param code of whoever has one-time codes; nothing is asked of others
     * @throws NotFoundException if there is no backup of that name
     * @throws InvalidInputException if the code is not right
     */
    public Release release(Actor actor, String name, String code) {
        actor.require(Role.ADMINISTRATOR);
        var backup = find(name);
        codes.require(actor, code);
        return new Release(actor.id(), backup, clock.instant());
    }

    /**
     * The backup's bytes, to be closed; the audit tells of it.
     *
     * @throws NotFoundException if it was released to somebody else or too long ago, or is deleted
     */
    public InputStream open(Actor actor, Release release) {
        actor.require(Role.ADMINISTRATOR);
        if (!release.actor.equals(actor.id()) || !Elapsed.isWithin(VALID, release.at, clock.instant())) {
            throw new NotFoundException("release of a backup");
        }
        try {
            var opened = Files.newInputStream(place.resolve(release.backup.name()));
            audit.record(actor.id(), AuditAction.BACKUP_DOWNLOADED, AuditSubject.SCHOOL, release.backup.name());
            return opened;
        } catch (NoSuchFileException _) {
            throw new NotFoundException("backup " + release.backup.name());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of those that are listed, so that no other file of the machine has a name here. */
    private Backup find(String name) {
        try {
            return new BackupFolder(place, ZoneId.systemDefault())
                    .list().stream()
                            .filter(backup -> backup.name().equals(name))
                            .findFirst()
                            .orElseThrow(() -> new NotFoundException("backup " + name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
