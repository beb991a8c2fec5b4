package org.casebook.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An archive that is read; {@link ArchiveWriter} has made it. */
final class ArchiveReader implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    /** @throws UnusableArchiveException if the file is no archive of ours, or damaged */
    ArchiveReader(Path file) {
        this.file = file;
        if (!Files.isRegularFile(file)) {
            throw new UnusableArchiveException("There is no file " + file + ".");
        }
        try {
            this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw damaged(failure);
        }
        try {
            this.manifest = readManifest();
        } catch (IOException | JacksonException failure) {
            close();
            throw damaged(failure);
        } catch (UnusableArchiveException failure) {
            close();
            throw failure;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The columns of a table in the order of its rows' values. */
    List<String> columns(String table) {
        try (var lines = lines(table)) {
            return JsonMapper.shared().readValue(firstLine(lines), new TypeReference<List<String>>() {});
        } catch (IOException | JacksonException failure) {
            throw damaged(failure);
        }
    }

    /**
     * Hands every row of a table over.
     *
     * @throws UnusableArchiveException if the rows are not those that the manifest tells of
     */
    <X extends Exception> void each(Manifest.Table table, TableRows.Sink<X> sink) throws X {
        var fingerprint = new Fingerprint();
        try (var lines = lines(table.name())) {
            firstLine(lines);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                fingerprint.add(line);
                sink.take(line);
            }
        } catch (IOException failure) {
            throw damaged(failure);
        }
        if (!fingerprint.text().equals(table.fingerprint())) {
            throw damaged(null);
        }
    }

    /** @throws UnusableArchiveException if the rows are not those that the manifest tells of */
    void verify() {
        manifest.tables().forEach(table -> each(table, _ -> {}));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failure) {
            throw damaged(failure);
        }
    }

    private Manifest readManifest() throws IOException {
        var entry = zip.getEntry(ArchiveWriter.MANIFEST);
        if (entry == null) {
            throw damaged(null);
        }
        try (var from = zip.getInputStream(entry)) {
            var read = JsonMapper.shared().readValue(from, Manifest.class);
            if (read.format() > Manifest.FORMAT) {
                throw new UnusableArchiveException(
                        file + " was made by a newer Casebook than this one. Restore it with that one.");
            }
            return read;
        }
    }

    private BufferedReader lines(String table) throws IOException {
        var entry = zip.getEntry(ArchiveWriter.entryOf(table));
        if (entry == null) {
            throw new UnusableArchiveException(
                    file + " is not a whole backup of Casebook: the table '" + table + "' is missing from it.");
        }
        return new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8));
    }

    private String firstLine(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        if (line == null) {
            throw damaged(null);
        }
        return line;
    }

    private UnusableArchiveException damaged(@Nullable Throwable cause) {
        return new UnusableArchiveException(
                file + " is not a whole backup of Casebook: it is damaged or something else.", cause);
    }
}
