package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/running.md names every setting with the default that the code has. */
class SettingsTest {

    private static final Pattern IN_CODE = Pattern.compile("\\$\\{(casebook\\.[a-z.-]+):([^}]*)}");
    private static final Pattern IN_TEXT =
            Pattern.compile("(?m)^\\| `(casebook\\.[a-z.-]+)` \\| (?:`([^`]*)`|none) \\|");

    /** What the command line sets. */
    private static final Set<String> OPTIONS =
            Set.of("casebook.data", "casebook.course", "casebook.demo", "casebook.node");

    @Test
    void everySettingIsInTheDocumentationWithItsDefault() throws IOException {
        var inCode = new TreeMap<String, String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                collect(IN_CODE, Files.readString(file), inCode);
            }
        }
        inCode.keySet().removeAll(OPTIONS);
        var documented = new TreeMap<String, String>();
        collect(IN_TEXT, Files.readString(Path.of("docs/running.md")), documented);

        assertThat(documented).isEqualTo(inCode);
    }

    private static void collect(Pattern pattern, String text, Map<String, String> found) {
        pattern.matcher(text)
                .results()
                .forEach(match -> found.put(match.group(1), match.group(2) == null ? "" : match.group(2)));
    }
}
