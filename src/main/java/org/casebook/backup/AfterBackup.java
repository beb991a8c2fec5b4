package org.casebook.backup;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Runs a command of the school's own on each backup that Casebook has made by itself, such as one that copies it to
 * another machine. No shell reads it: its words are those between spaces, and the file is the last.
 */
@Component
class AfterBackup {

    private static final Logger LOG = LoggerFactory.getLogger(AfterBackup.class);

    private static final Duration LONGEST = Duration.ofHours(1);

    private final Clock clock;
    private final List<String> command;
    private volatile Backups.@Nullable Failure lastFailure;

    AfterBackup(Clock clock, @Value("${casebook.backup.after:}") String command) {
        this.clock = clock;
        this.command = command.isBlank() ? List.of() : List.of(command.strip().split("\\s+"));
    }

    /** Why the last run since the start failed, if it did. */
    Optional<Backups.Failure> lastFailure() {
        return Optional.ofNullable(lastFailure);
    }

    /** Begins it; nobody waits for it, and the backup stays whatever comes of it. */
    void begin(Path archive) {
        if (!command.isEmpty()) {
            Thread.ofVirtual().name("after-backup").start(() -> run(archive));
        }
    }

    /** One at a time. */
    synchronized void run(Path archive) {
        try {
            var said = Files.createTempFile("casebook-after-backup", ".txt");
            try {
                run(archive, said);
            } finally {
                Files.deleteIfExists(said);
            }
            lastFailure = null;
            LOG.info("{} ran on backup {}", command.getFirst(), archive.getFileName());
        } catch (IOException failure) {
            failed(archive, Archives.reason(failure));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            failed(archive, "it was broken off");
        }
    }

    private void run(Path archive, Path said) throws IOException, InterruptedException {
        var words = new ArrayList<>(command);
        words.add(archive.toAbsolutePath().toString());
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
        // What this process may know of passwords and keys is not for others.
        builder.environment().keySet().removeIf(name -> name.startsWith("CASEBOOK_") || name.startsWith("SPRING_"));
        var process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("it had not ended after an hour, and was stopped");
        }
        if (process.exitValue() != 0) {
            throw new IOException("it ended with " + process.exitValue() + lastLine(said));
        }
    }

    private static String lastLine(Path said) throws IOException {
        var lines = new String(Files.readAllBytes(said), Charset.defaultCharset());
        return lines.lines().reduce((_, last) -> last).map(last -> ": " + last).orElse("");
    }

    private void failed(Path archive, String reason) {
        LOG.error("{} failed on backup {}: {}", command.getFirst(), archive.getFileName(), reason);
        lastFailure = new Backups.Failure(clock.instant(), command.getFirst() + ": " + reason);
    }
}
