package org.casebook.base.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The scripts of Vaadin's that its pages need. Each names the next, so that a browser that follows them waits for one
 * after the other; who knows all of them asks for all at once.
 */
@Component
public class PageScripts {

    private static final String FOLDER = "META-INF/VAADIN/webapp/";
    private static final Pattern NAMED = Pattern.compile("[\"'`]\\./([\\w-]+\\.js)[\"'`]");

    private final SingletonSupplier<List<String>> addresses = SingletonSupplier.of(PageScripts::read);

    /** Their addresses below this installation's, the first one's first; none where there is no bundle, as in tests. */
    public List<String> addresses() {
        return addresses.obtain();
    }

    private static List<String> read() {
        return Jsoup.parse(text("index.html")).select("script[type=module][src]").stream()
                .map(script -> script.attr("src").replaceFirst("^\\./", ""))
                .flatMap(PageScripts::withNamed)
                .distinct()
                .toList();
    }

    private static Stream<String> withNamed(String script) {
        var folder = script.substring(0, script.lastIndexOf('/') + 1);
        return Stream.concat(
                Stream.of(script), NAMED.matcher(text(script)).results().map(name -> folder + name.group(1)));
    }

    private static String text(String name) {
        var file = new ClassPathResource(FOLDER + name);
        try {
            return file.exists() ? file.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
