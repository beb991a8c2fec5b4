package org.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every threat in docs/threat-model.md names tests that there are, and each of them is noted there as having failed when
 * its defence was taken out.
 */
class ThreatModelTest {

    private static final Pattern NAMED =
            Pattern.compile("`(?<type>[A-Z]\\w*(?:Test|IT|Contract|Extension))?(?:\\.(?<member>\\w+))?`");

    private static final String CELL = " \\| ";
    private static final int THREAT = 3;
    private static final int NOTE = 2;

    private static List<String[]> rows;

    @BeforeAll
    static void read() throws IOException {
        rows = Files.readAllLines(Path.of("docs/threat-model.md")).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.replaceAll("^\\| | \\|$", "").split(CELL))
                .filter(cells -> !cells[cells.length - 1].equals("test"))
                .toList();
    }

    @Test
    void theTestsThatItNamesAreThere() throws IOException {
        var sources = sources();
        var missing = new ArrayList<String>();
        assertThat(ofThreats()).hasSizeGreaterThan(40);
        for (var cells : rows) {
            var tests = tests(cells);
            if (tests.isEmpty()) {
                missing.add(cells[0] + ": names no test");
            }
            tests.stream().filter(test -> !isThere(test, sources)).forEach(test -> missing.add(cells[0] + ": " + test));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void eachIsNotedWithWhatWasTakenOutForItToFail() {
        var noted = rows.stream()
                .filter(cells -> cells.length == NOTE)
                .flatMap(cells -> tests(cells).stream())
                .collect(Collectors.toSet());

        assertThat(ofThreats().stream().flatMap(cells -> tests(cells).stream()
                        .filter(test -> !noted.contains(test))
                        .map(test -> cells[0] + ": " + test)))
                .as("take the defence out once, see the test fail, and note it under 'Taken out'")
                .isEmpty();
    }

    private static List<String[]> ofThreats() {
        return rows.stream().filter(cells -> cells.length == THREAT).toList();
    }

    /** As {@code Type} or {@code Type.member}; the type holds for what follows without one. */
    private static Set<String> tests(String[] cells) {
        var tests = new LinkedHashSet<String>();
        var named = NAMED.matcher(cells[cells.length - 1]);
        var type = "";
        while (named.find()) {
            type = named.group("type") == null ? type : named.group("type");
            tests.add(named.group("member") == null ? type : type + "." + named.group("member"));
        }
        return tests;
    }

    private static boolean isThere(String test, Map<String, String> sources) {
        var names = test.split("\\.");
        var source = sources.getOrDefault(names[0], "");
        return names.length == 1
                ? !source.isEmpty()
                : Pattern.compile("(void|ArchRule) " + names[1] + "\\b")
                        .matcher(source)
                        .find();
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            List<Path> tests =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (var file : tests) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return sources;
    }
}
