package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes one language of a text that stands in several, as Moodle's filters have them: spans of the class
 * {@code multilang}, the older element {@code lang}, and {@code {mlang en}…{mlang}}. The reader's language is taken if
 * it is there, and the others are named as left out.
 */
final class Languages {

    /**
     * A stretch of the text.
     *
     * @param languages whose readers it is for; none if it is for all
     * @param apart whether it is only for them, wherever it stands, rather than one of several side by side
     */
    private record Part(String text, List<String> languages, boolean apart) {

        boolean isBlank() {
            return languages.isEmpty() && text.isBlank();
        }
    }

    private static final String OTHER = "other";

    private static final Pattern BEGIN =
            Pattern.compile("\\{\\s?mlang\\s([^{}]{1,80})}|<(span|lang)\\s([^<>]{1,200})>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:^|\\s)lang\\s?=\\s?[\"']?([a-z0-9_-]{2,20})", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLASS =
            Pattern.compile("(?:^|[\\s\"'=])multilang(?:$|[\\s\"'])", Pattern.CASE_INSENSITIVE);
    private static final Pattern MLANG_END = Pattern.compile("\\{\\s?mlang\\s?}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN = Pattern.compile("<(/?)span\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANG_END = Pattern.compile("</lang>", Pattern.CASE_INSENSITIVE);

    private final Locale reader;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> taken = new TreeSet<>();
    private final Set<String> left = new TreeSet<>();

    private Languages(Locale reader) {
        this.reader = reader;
    }

    /** The text in one language. */
    static String one(String text, ConversionRemarks remarks) {
        if (!BEGIN.matcher(text).find()) {
            return text;
        }
        var languages = new Languages(remarks.reader());
        languages.takeApart(text);
        var chosen = languages.chosen();
        languages.left.removeAll(languages.taken);
        if (!languages.left.isEmpty()) {
            remarks.say(
                    "Its texts are taken in " + names(languages.taken) + "; left out: " + names(languages.left) + ".");
        }
        return chosen;
    }

    private void takeApart(String text) {
        var begin = BEGIN.matcher(text);
        int at = 0;
        // Behind a part that has no end there is none to be found either.
        int unended = 0;
        while (unended < 3 && begin.find(at)) {
            var languages = languages(begin.group(1), begin.group(2), begin.group(3));
            int end = languages.isEmpty() ? begin.end() : end(text, begin.end(), begin.group(2));
            if (languages.isEmpty() || end < 0) {
                unended += end < 0 ? 1 : 0;
                parts.add(new Part(text.substring(at, begin.end()), List.of(), false));
                at = begin.end();
                continue;
            }
            parts.add(new Part(text.substring(at, begin.start()), List.of(), false));
            parts.add(new Part(text.substring(begin.end(), end), languages, begin.group(2) == null));
            at = text.indexOf(begin.group(2) == null ? '}' : '>', end) + 1;
        }
        parts.add(new Part(text.substring(at), List.of(), false));
    }

    private static List<String> languages(
            @Nullable String list, @Nullable String element, @Nullable String attributes) {
        if (list != null) {
            return Stream.of(list.toLowerCase(Locale.ROOT).replace('_', '-').split(","))
                    .map(String::strip)
                    .filter(language -> !language.isEmpty())
                    .toList();
        }
        boolean span = "span".equalsIgnoreCase(element);
        if (attributes == null || span && !CLASS.matcher(attributes).find()) {
            return List.of();
        }
        var language = LANGUAGE.matcher(attributes);
        boolean found = language.find();
        return found ? List.of(language.group(1).toLowerCase(Locale.ROOT).replace('_', '-')) : List.of();
    }

    /** Where the end of a part begins, or -1. */
    private static int end(String text, int from, @Nullable String element) {
        if (element == null || element.equalsIgnoreCase("lang")) {
            var end = (element == null ? MLANG_END : LANG_END).matcher(text);
            return end.find(from) ? end.start() : -1;
        }
        int depth = 1;
        var span = SPAN.matcher(text);
        for (int at = from; span.find(at); at = span.end()) {
            depth += span.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return text.indexOf('>', span.end()) < 0 ? -1 : span.start();
            }
        }
        return -1;
    }

    private String chosen() {
        var chosen = new StringBuilder();
        var ofAll = best(parts.stream().filter(Part::apart));
        for (int i = 0; i < parts.size(); ) {
            int end = i;
            while (end < parts.size()
                    && (!parts.get(end).languages().isEmpty() || parts.get(end).isBlank())) {
                end++;
            }
            if (end == i) {
                chosen.append(parts.get(i++).text());
            } else {
                var group = parts.subList(i, end);
                boolean apart = group.stream().anyMatch(Part::apart);
                append(group, apart ? ofAll : best(group.stream()), chosen);
                i = end;
            }
        }
        return chosen.toString();
    }

    /** Parts that stand side by side say the same, each in its languages. */
    private void append(List<Part> group, String wanted, StringBuilder chosen) {
        for (var part : group) {
            if (part.languages().isEmpty() || part.languages().contains(wanted)) {
                chosen.append(part.text());
                if (!part.languages().isEmpty()) {
                    taken.add(wanted);
                }
            } else {
                left.addAll(part.languages());
            }
        }
    }

    /** The reader's own, in the closest form; else what is for all others; else the first. */
    private String best(Stream<Part> ofParts) {
        var languages = ofParts.flatMap(part -> part.languages().stream()).toList();
        if (languages.isEmpty()) {
            return "";
        }
        var exact = reader.toLanguageTag().toLowerCase(Locale.ROOT);
        var language = reader.getLanguage();
        for (var wanted : List.of(exact, language)) {
            if (languages.contains(wanted)) {
                return wanted;
            }
        }
        return languages.stream()
                .filter(one -> one.startsWith(language + "-"))
                .findFirst()
                .orElse(languages.contains(OTHER) ? OTHER : languages.getFirst());
    }

    private static String names(Set<String> languages) {
        return languages.stream()
                .map(language -> language.equals(OTHER) ? "the text for other languages" : name(language))
                .collect(Collectors.joining(", "));
    }

    private static String name(String language) {
        var name = Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? "'" + language + "'" : name;
    }
}
