package org.casebook.course.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What there is to say of a question while it is read: what had to be changed, and why it can't be taken, if so. */
final class Remarks {

    private final Set<String> said = new LinkedHashSet<>();
    private final Set<String> refusals = new LinkedHashSet<>();

    void say(String what) {
        said.add(what);
    }

    void refuse(String why) {
        refusals.add(why);
    }

    List<String> all() {
        return List.copyOf(said);
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** All reasons as one. */
    String refusal() {
        return String.join(" ", refusals);
    }

    /** What a remark shows of a longer text. */
    static String brief(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 58).strip() + " …";
    }
}
