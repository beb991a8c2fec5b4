package org.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** CONTRIBUTING.md shows the house as it is. */
class HouseTest {

    private static final Pattern ARROW = Pattern.compile(
            "\\.whereLayer\\(\"(\\w+)\"\\)\\s*\\.may(?:NotAccessAnyLayer|OnlyAccessLayers)\\(([^)]*)\\)");
    private static final Pattern ROOM = Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern WORD = Pattern.compile("[\"`](\\w+)[\"`]");

    @Test
    void itsArrowsAreThoseThatAreChecked() throws IOException {
        var checked = arrows(ARROW, Path.of("src/test/java/org/casebook/ArchitectureTest.java"));
        // Not a room, but where everything starts.
        checked.remove("start");

        assertThat(arrows(ROOM, Path.of("CONTRIBUTING.md"))).isEqualTo(checked);
    }

    @Test
    void itsRoomsAreTheFolders() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/org/casebook"))) {
            assertThat(arrows(ROOM, Path.of("CONTRIBUTING.md")).keySet())
                    .isEqualTo(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .collect(Collectors.toSet()));
        }
    }

    private static TreeMap<String, Set<String>> arrows(Pattern pattern, Path file) throws IOException {
        var arrows = new TreeMap<String, Set<String>>();
        pattern.matcher(Files.readString(file))
                .results()
                .forEach(room -> arrows.put(
                        room.group(1),
                        WORD.matcher(room.group(2))
                                .results()
                                .map(word -> word.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return arrows;
    }
}
