package org.casebook.signin;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** A browser and its system in words that its owner knows, from what it says of itself. */
final class BrowserName {

    /** The first that fits: many say that they are others as well. */
    private static final List<Entry<String, String>> BROWSERS = List.of(
            named("Edg", "Edge"),
            named("OPR/", "Opera"),
            named("Firefox/", "Firefox"),
            named("FxiOS", "Firefox"),
            named("CriOS", "Chrome"),
            named("Chrome/", "Chrome"),
            named("Safari/", "Safari"));

    private static final List<Entry<String, String>> SYSTEMS = List.of(
            named("iPhone", "an iPhone"),
            named("iPad", "an iPad"),
            named("Android", "Android"),
            named("CrOS", "a Chromebook"),
            named("Windows", "Windows"),
            named("Mac OS X", "a Mac"),
            named("Linux", "Linux"));

    private BrowserName() {}

    /** Such as 'Firefox on Windows'. */
    static String of(@Nullable String userAgent) {
        var text = userAgent == null ? "" : userAgent;
        return first(BROWSERS, text, "A browser") + " on " + first(SYSTEMS, text, "an unknown system");
    }

    private static String first(List<Entry<String, String>> names, String text, String otherwise) {
        return names.stream()
                .filter(name -> text.contains(name.getKey()))
                .map(Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static Entry<String, String> named(String mark, String name) {
        return Map.entry(mark, name);
    }
}
