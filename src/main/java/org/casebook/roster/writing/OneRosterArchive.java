package org.casebook.roster.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The tables of a bundle in one file, with the manifest that says which of them there are. */
final class OneRosterArchive {

    /** The tables that the specification knows; those that aren't written are announced as absent. */
    private static final List<String> TABLES = List.of("""
            academicSessions categories classes classResources courses courseResources demographics
            enrollments lineItemLearningObjectiveIds lineItems lineItemScoreScales orgs resources
            resultLearningObjectiveIds results resultScoreScales roles scoreScales userProfiles
            userResources users
            """.split("\\s+"));

    private OneRosterArchive() {}

    static byte[] of(List<RosterCsv> all) {
        // The specification allows no table without rows.
        var tables = all.stream().filter(table -> !table.rows().isEmpty()).toList();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var table :
                    Stream.concat(Stream.of(manifest(tables)), tables.stream()).toList()) {
                zip.putNextEntry(new ZipEntry(table.name()));
                zip.write(table.forPrograms());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static RosterCsv manifest(List<RosterCsv> tables) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("manifest.version", "1.0"));
        rows.add(List.of("oneroster.version", "1.2"));
        for (var name : TABLES) {
            boolean there = tables.stream().anyMatch(table -> table.name().equals(name + ".csv"));
            rows.add(List.of("file." + name, there ? "bulk" : "absent"));
        }
        rows.add(List.of("source.systemName", "Casebook"));
        rows.add(List.of("source.systemCode", "casebook"));
        return new RosterCsv("manifest.csv", List.of("propertyName", "value"), rows);
    }
}
