package org.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the jar says of itself is true of it. */
class BillOfMaterialsIT {

    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** Put in by the packaging alone: it unpacks the jar. */
    private static final String UNPACKER = "spring-boot-jarmode-tools-";

    @Test
    void itListsEveryLibrary() throws IOException {
        try (var jar = new JarFile("target/casebook.jar")) {
            var listed = StreamSupport.stream(
                            JsonMapper.shared()
                                    .readTree(open(jar, "META-INF/sbom/application.cdx.json"))
                                    .path("components")
                                    .spliterator(),
                            false)
                    .map(library -> library.path("name").asString() + "-"
                            + library.path("version").asString() + ".jar")
                    .collect(Collectors.toSet());
            var packed = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .filter(name -> !name.startsWith(UNPACKER))
                    .toList();
            assertThat(packed).hasSizeGreaterThan(100);
            assertThat(listed)
                    .as("After a change of the libraries: rm -r target/classes/META-INF/sbom, and build without -o")
                    .containsAll(packed);
        }
    }

    @Test
    void licenceAndNoticeAreInIt() throws IOException {
        try (var jar = new JarFile("target/casebook.jar")) {
            assertThat(open(jar, "META-INF/LICENSE"))
                    .asString(StandardCharsets.UTF_8)
                    .contains("Apache License");
            assertThat(open(jar, "META-INF/NOTICE"))
                    .asString(StandardCharsets.UTF_8)
                    .contains("com.h2database:h2");
        }
    }

    @Test
    void highchartsIsNotInIt() throws IOException {
        try (var jar = new JarFile("target/casebook.jar")) {
            var scripts = jar.stream()
                    .filter(entry -> entry.getName().startsWith("META-INF/")
                            && entry.getName().endsWith(".js"))
                    .toList();
            assertThat(scripts).hasSizeGreaterThan(10);
            for (var script : scripts) {
                assertThat(jar.getInputStream(script))
                        .asString(StandardCharsets.UTF_8)
                        .as(script.getName())
                        .doesNotContain("Highcharts ", "highcharts.com");
            }
        }
    }

    private static InputStream open(JarFile jar, String name) throws IOException {
        return jar.getInputStream(jar.getEntry(name));
    }
}
