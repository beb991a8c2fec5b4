package org.casebook.support;

import java.util.List;
import java.util.stream.Stream;

/** What somebody types who wants a script of theirs to run on the pages of others. */
public final class HostileText {

    /** The attribute that an element has if a page takes the text for HTML; its value is where the text stands. */
    public static final String MARK = "data-pwned";

    private static final List<String> MORE = List.of(
            "'></textarea></script><script data-pwned>pwned()</script>",
            "<svg data-pwned onload=pwned()>",
            "[x](javascript:pwned())",
            "<a data-pwned href=javascript:pwned()>x</a>",
            "&lt;img data-pwned src=x onerror=pwned()&gt;",
            "{{constructor.constructor('pwned()')()}}${pwned()}",
            "<math data-pwned><mtext><style><img data-pwned src=x onerror=pwned()></style></mtext></math>",
            "<iframe data-pwned srcdoc='<script>parent.pwned()</script>'></iframe>",
            "\u202Egnp.exe\u202C");

    private HostileText() {}

    /** As much of it as fits into the length. */
    public static String of(String place, int longest) {
        var text = new StringBuilder("\"><img " + MARK + "=" + place + " src=x onerror=pwned()>");
        if (text.length() > longest) {
            throw new IllegalArgumentException(place + " is too short");
        }
        for (var more : MORE) {
            if (text.length() + more.length() <= longest) {
                text.append(more);
            }
        }
        return text.toString();
    }

    /** All of it, each part by itself. */
    public static List<String> parts() {
        return Stream.concat(Stream.of("\"><img data-pwned src=x onerror=pwned()>"), MORE.stream())
                .toList();
    }
}
