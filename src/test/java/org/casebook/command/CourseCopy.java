package org.casebook.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of a course, to be spoilt.
 *
 * @param folder where its lessons and question bank are
 */
record CourseCopy(Path folder) {

    /** A copy of the shipped course. */
    static CourseCopy into(Path folder) throws IOException {
        return of(Path.of(""), folder);
    }

    static CourseCopy of(Path course, Path folder) throws IOException {
        for (var part : new String[] {"lessons", "question-bank"}) {
            var from = course.resolve(part);
            try (var files = Files.walk(from)) {
                for (var file : files.toList()) {
                    var target =
                            folder.resolve(part).resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                }
            }
        }
        return new CourseCopy(folder);
    }

    /** Gives the first question of a bank a difficulty that there isn't; tells in which line. */
    int breakDifficulty(String bank) throws IOException {
        var file = folder.resolve(bank);
        var lines = Files.readAllLines(file);
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).strip().startsWith("difficulty:")) {
                lines.set(index, lines.get(index).replaceAll("\\d", "9"));
                Files.write(file, lines);
                return index + 1;
            }
        }
        throw new IllegalStateException(bank + " has no difficulty");
    }
}
