package org.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.support.CountedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every regular expression in the program, wherever its text comes from: on the worst that we can think of, twice the
 * length takes at most two and a half times the work, counted in characters looked at, and no length overflows the
 * stack. What is found here is read out of the source, so that a new pattern is on the list by being written.
 */
class PatternsTest {

    /** @param whole whether it is only ever asked about a whole text, and not looked for within one */
    record Written(String where, String regex, boolean whole) {
        @Override
        public String toString() {
            return where + " " + regex;
        }
    }

    private static final Path SOURCES = Path.of("src/main/java/org/casebook");

    private static final Pattern CALL =
            Pattern.compile("(Pattern\\.compile|\\.(?:matches|replaceAll|replaceFirst|split))\\(\\s*\"");

    private static final Pattern LITERAL = Pattern.compile("\\G\\s*\\+?\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");

    /** Beginnings of what patterns look for, some of them several times over, and what may stand between. */
    private static final List<String> ATTACKS = List.of(
            "a",
            "A",
            "1",
            " ",
            "\n",
            "\t",
            ".",
            ",",
            "'",
            "\"",
            "“",
            "é",
            "́",
            "-",
            "_",
            "a ",
            " a",
            "1 ",
            "1.",
            "1,",
            "a-",
            "a,",
            "a.",
            ". ",
            "a@",
            "[",
            "]",
            "![",
            "![](",
            "![a](",
            "[tag:",
            "<",
            "<p",
            "<p ",
            "<em>",
            "<em> ",
            "</em>",
            "<em></em>",
            "&",
            "&a",
            "&#1",
            "\\(",
            "\\[",
            "$$",
            "#",
            "# ",
            "{#a source=",
            "{source=",
            "//",
            "// question:",
            "https://",
            "=",
            "~",
            "{",
            "}",
            "%1%",
            "%",
            ":",
            "/",
            "|",
            "*",
            "`",
            "choose all ",
            "not ",
            ", but not ",
            "> 1",
            "1)",
            "'t",
            "es",
            "aeiou",
            "popovertarget=\"term-",
            "casebook-",
            "Message: ");

    private static final List<String> PREFIXES = List.of("", "a", "#", "# a", "<p", "![", "![](figure:", "{#", "// ");
    private static final List<String> SUFFIXES = List.of("", "!", "x", "\n");

    private static final int TIMES = 150;

    private static final Pattern SEARCH = Pattern.compile("\\.(find|results|replaceAll|replaceFirst|split)\\(");

    @ParameterizedTest
    @MethodSource("patterns")
    void twiceTheTextIsTwiceTheWork(Written written) {
        var pattern = Pattern.compile(written.regex());
        for (var pump : pumps(written.regex())) {
            for (var prefix : PREFIXES) {
                for (var suffix : SUFFIXES) {
                    long once = reads(pattern, written, prefix + pump.repeat(TIMES) + suffix);
                    long twice = reads(pattern, written, prefix + pump.repeat(2 * TIMES) + suffix);
                    assertThat(twice)
                            .as("'%s', and '%s' over and over, and '%s'", prefix, pump, suffix)
                            .isLessThanOrEqualTo((long) (2.5 * once) + 500);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void noLengthOverflowsTheStack(Written written) {
        var pattern = Pattern.compile(written.regex());
        for (var pump : pumps(written.regex())) {
            reads(pattern, written, pump.repeat(20_000));
        }
    }

    @Test
    void thePatternsAreFound() throws IOException {
        assertThat(patterns()).hasSizeGreaterThan(80);
    }

    private static long reads(Pattern pattern, Written written, String text) {
        var counted = new CountedText(text, 1_000L * text.length() + 10_000);
        var matcher = pattern.matcher(counted);
        if (written.whole()) {
            matcher.lookingAt();
            matcher.matches();
        } else {
            while (matcher.find()) {
                // Its place is enough.
            }
        }
        return counted.reads();
    }

    /** Each character that the pattern has itself is tried too, alone and after another. */
    private static Set<String> pumps(String regex) {
        var pumps = new LinkedHashSet<>(ATTACKS);
        var own = new TreeSet<String>();
        regex.chars().filter(c -> !Character.isLetterOrDigit(c)).forEach(c -> own.add(Character.toString(c)));
        pumps.addAll(own);
        own.forEach(first -> own.forEach(second -> pumps.add(first + second)));
        return pumps;
    }

    static List<Written> patterns() throws IOException {
        var found = new ArrayList<Written>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                var source = Files.readString(file);
                for (var call = CALL.matcher(source); call.find(); ) {
                    written(file, source, call).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Written> written(Path file, String source, Matcher call) {
        var regex = new StringBuilder();
        var literal = LITERAL.matcher(source).region(call.end() - 1, source.length());
        while (literal.find()) {
            regex.append(literal.group(1).translateEscapes());
        }
        boolean whole = call.group(1).equals(".matches")
                || call.group(1).equals("Pattern.compile")
                        && (source.contains(".matches()") || source.contains(".lookingAt()"))
                        && !SEARCH.matcher(source).find();
        // What is put together of parts that aren't written there can't be read there: names in quotation, and a range.
        return regex.toString().startsWith("(?<!") || regex.toString().equals("[")
                ? Optional.empty()
                : Optional.of(new Written(SOURCES.relativize(file).toString(), regex.toString(), whole));
    }
}
