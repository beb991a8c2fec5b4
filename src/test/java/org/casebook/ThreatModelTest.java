package org.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every threat in docs/threat-model.md names tests that there are. */
class ThreatModelTest {

    private static final Pattern NAMED =
            Pattern.compile("`(?<type>[A-Z]\\w*(?:Test|IT|Contract))?(?:\\.(?<method>[a-z]\\w*))?`");

    @Test
    void theTestsThatItNamesAreThere() throws IOException {
        var sources = sources();
        var missing = new ArrayList<String>();
        var threats = Files.readAllLines(Path.of("docs/threat-model.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("|--"))
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length > 3 && NAMED.matcher(cells[3]).find())
                .toList();
        assertThat(threats).hasSizeGreaterThan(20);
        for (var cells : threats) {
            var named = NAMED.matcher(cells[3]);
            String type = "";
            while (named.find()) {
                type = named.group("type") == null ? type : named.group("type");
                var source = sources.get(type);
                var method = named.group("method");
                if (source == null || (method != null && !source.contains("void " + method + "("))) {
                    missing.add(cells[1].strip() + ": " + named.group());
                }
            }
        }
        assertThat(missing).isEmpty();
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
