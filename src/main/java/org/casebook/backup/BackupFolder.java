package org.casebook.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.base.PrivateFiles;

/** The folder for backups that Casebook makes by itself. Their names say when they were made, by the server's clock. */
record BackupFolder(Path folder, ZoneId zone) {

    private static final Pattern NAME = Pattern.compile("casebook-(\\d{4}-\\d{2}-\\d{2}-\\d{6})\\.zip");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    /**
     * Where a backup of this moment belongs; the folder is made if it is missing. Where there is one of the same second,
     * from before the clock was put back, the next second.
     */
    Path fileFor(Instant now) throws IOException {
        PrivateFiles.createFolder(folder);
        var file = folder.resolve("casebook-" + MOMENT.format(now.atZone(zone)) + ".zip");
        return Files.exists(file) ? fileFor(now.plusSeconds(1)) : file;
    }

    /** The backups there are, the newest first. */
    List<Backup> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(this::backup)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::madeAt).reversed())
                    .toList();
        }
    }

    /** Deletes what the rotation doesn't keep; files with other names stay. */
    List<Backup> rotate(Rotation rotation, Instant now) throws IOException {
        var all = list();
        var kept = rotation.kept(
                all.stream().map(backup -> backup.madeAt().atZone(zone)).toList(), now.atZone(zone));
        var gone = all.stream()
                .filter(backup -> !kept.contains(backup.madeAt().atZone(zone)))
                .toList();
        for (var backup : gone) {
            Files.delete(folder.resolve(backup.name()));
        }
        return gone;
    }

    private Optional<Backup> backup(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            var madeAt = LocalDateTime.parse(name.group(1), MOMENT).atZone(zone).toInstant();
            return Optional.of(new Backup(name.group(), madeAt, Files.size(file)));
        } catch (DateTimeParseException | IOException _) {
            return Optional.empty();
        }
    }
}
