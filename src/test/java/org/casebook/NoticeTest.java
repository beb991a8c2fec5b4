package org.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which licences what Casebook is made of may have, and that NOTICE names them all. The build lists the libraries with
 * the licences that they state themselves; where one offers several, one that is allowed is enough.
 */
class NoticeTest {

    private static final Path LIST = Path.of("target/classes/META-INF/sbom/application.cdx.json");
    private static final Path NOTICE = Path.of("NOTICE");

    /** The line of NOTICE after which everything is made by this test. */
    private static final String LIBRARIES = "Libraries\n---------\n";

    /** These ask for no more than to name them, or, as the EPL, to publish changes of their own files, which we leave alone. */
    private static final Set<String> ALLOWED = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "EPL-2.0",
            "MIT",
            "MIT-0",
            "PostgreSQL",
            "UPL-1.0",
            "Unicode-3.0");

    /** Allowed for one library. */
    private static final Map<String, String> ALLOWED_FOR = Map.of(
            // Asks to publish changes of its files; it is used as it is.
            "com.h2database:h2", "MPL-2.0",
            // The MIT licence under a name of its own.
            "org.bouncycastle:bcprov-jdk18on", "Bouncy Castle Licence",
            // The BSD licence with two clauses.
            "net.sf.biweekly:biweekly", "FreeBSD License");

    private static List<Library> libraries;

    private record Library(String name, String version, List<String> licences) {

        static Library of(JsonNode component) {
            return new Library(
                    component.path("group").asString() + ":"
                            + component.path("name").asString(),
                    component.path("version").asString(),
                    StreamSupport.stream(component.path("licenses").spliterator(), false)
                            .map(choice -> choice.path("license"))
                            .map(licence -> licence.path("id")
                                    .asString(licence.path("name").asString("unknown")))
                            .toList());
        }

        boolean isAllowed() {
            return licences.stream()
                    .anyMatch(licence -> ALLOWED.contains(licence) || licence.equals(ALLOWED_FOR.get(name)));
        }

        String licence() {
            return licences.isEmpty() ? "unknown" : String.join(" or ", licences);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        libraries = StreamSupport.stream(
                        JsonMapper.shared().readTree(LIST).path("components").spliterator(), false)
                .map(Library::of)
                .toList();
    }

    @Test
    void everyLibraryHasALicenceThatIsAllowed() {
        assertThat(libraries).hasSizeGreaterThan(100);
        assertThat(libraries).allMatch(Library::isAllowed);
    }

    @Test
    void whatIsAllowedForOneLibraryIsNeeded() {
        assertThat(libraries.stream()
                        .filter(library -> library.licences().stream().noneMatch(ALLOWED::contains))
                        .map(Library::name))
                .containsExactlyInAnyOrderElementsOf(ALLOWED_FOR.keySet());
    }

    @Test
    void noticeNamesEveryLibrary() throws IOException {
        var byLicence = libraries.stream()
                .collect(Collectors.groupingBy(
                        Library::licence,
                        TreeMap::new,
                        Collectors.mapping(
                                library -> "  " + library.name() + " " + library.version(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        lines -> lines.stream().sorted().collect(Collectors.joining("\n"))))));
        var section = byLicence.entrySet().stream()
                .map(entry -> "\n" + entry.getKey() + "\n" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        var notice = Files.readString(NOTICE);
        assertThat(notice).contains(LIBRARIES);
        var expected = notice.substring(0, notice.indexOf(LIBRARIES) + LIBRARIES.length()) + section;
        var made = Files.writeString(Path.of("target/NOTICE"), expected);
        assertThat(notice)
                .as("After a change of the libraries: cp %s NOTICE", made)
                .isEqualTo(expected);
    }
}
