package org.casebook.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.ClusterLock;
import org.casebook.base.InvalidInputException;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** The backups that Casebook makes by itself, every night and when an administrator asks, in the data folder. */
@Service
public class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private static final Duration LONGEST = Duration.ofHours(1);

    private final DataSource database;
    private final ClusterLock once;
    private final AfterBackup after;
    private final Audit audit;
    private final Clock clock;
    private final Rotation rotation;
    private final @Nullable BackupFolder folder;
    private final Path place;
    private volatile @Nullable Failure lastFailure;

    Backups(
            DataSource database,
            ClusterLock once,
            AfterBackup after,
            Audit audit,
            Clock clock,
            @Value("${casebook.data:}") String data,
            @Value("${casebook.backup.days:7}") int days,
            @Value("${casebook.backup.weeks:5}") int weeks,
            @Value("${casebook.backup.months:12}") int months) {
        this.database = database;
        this.once = once;
        this.after = after;
        this.audit = audit;
        this.clock = clock;
        this.rotation = new Rotation(days, weeks, months);
        this.place = Path.of(data).resolve("backups");
        this.folder = data.isEmpty() ? null : new BackupFolder(place, ZoneId.systemDefault());
    }

    /** What went wrong last. */
    public record Failure(Instant at, String reason) {}

    /**
     * What there is.
     *
     * @param place the folder on the server's machine
     * @param backups the newest first
     * @param failure of the last attempt since the start, if it failed
     * @param afterFailure of the school's own command on the last backup since the start, if it failed
     */
    public record Overview(
            Path place, List<Backup> backups, Optional<Failure> failure, Optional<Failure> afterFailure) {

        public Overview {
            backups = List.copyOf(backups);
        }
    }

    /** The backups there are; for administrators. */
    public Overview overview(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        try {
            var listed = folder == null ? List.<Backup>of() : folder.list();
            return new Overview(place, listed, lastFailure(), after.lastFailure());
        } catch (IOException failure) {
            var unreadable = new Failure(clock.instant(), Archives.reason(failure));
            return new Overview(place, List.of(), Optional.of(unreadable), after.lastFailure());
        }
    }

    /** What went wrong last since the start, if anything did. */
    Optional<Failure> lastFailure() {
        return Optional.ofNullable(lastFailure);
    }

    /**
     * Makes a backup at once; for administrators. The audit tells of it.
     *
     * @throws InvalidInputException if none can be made; the message says why
     */
    public Backup make(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        var made = make().orElseThrow(() -> new InvalidInputException(
                lastFailure == null ? "Casebook runs without a data folder." : lastFailure.reason()));
        audit.record(actor.id(), AuditAction.BACKUP_MADE, AuditSubject.SCHOOL, made.name());
        return made;
    }

    /** {@code casebook.backup.cron} says when; '-' means never. */
    @Scheduled(cron = "${casebook.backup.cron:0 40 2 * * *}")
    void everyNight() {
        once.run("backup", LONGEST, this::makeAndLog);
    }

    void makeAndLog() {
        make().ifPresent(made -> LOG.info("Backup {} made, {} bytes", made.name(), made.bytes()));
    }

    private synchronized Optional<Backup> make() {
        if (folder == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        try {
            var file = folder.fileFor(now);
            var saved = Archives.save(Archives.of(database, now), file);
            folder.rotate(rotation, now)
                    .forEach(gone -> LOG.info("Backup {} deleted, newer ones being kept", gone.name()));
            lastFailure = null;
            after.begin(file);
            return Optional.of(new Backup(file.getFileName().toString(), now, saved.bytes()));
        } catch (IOException | SQLException | RuntimeException failure) {
            LOG.error("No backup could be made", failure);
            lastFailure = new Failure(now, reason(failure));
            return Optional.empty();
        }
    }

    private static String reason(Exception failure) {
        return switch (failure) {
            case UnusableArchiveException unusable -> String.valueOf(unusable.getMessage());
            case IOException file -> "The file can't be written: " + Archives.reason(file);
            default -> "The database can't be read. The log has more.";
        };
    }
}
