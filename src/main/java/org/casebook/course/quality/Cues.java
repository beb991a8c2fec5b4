package org.casebook.course.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the wording of an option or a statement shows to somebody who knows nothing of the matter. */
final class Cues {

    /**
     * Words that claim much, or give a reason. Writers reach for them when they make a true sentence false, and readers
     * who have sat many tests know it ('specific determiners' in the literature on writing questions).
     */
    static final Set<String> SURE = Set.of(
            "all",
            "always",
            "any",
            "anybody",
            "anyone",
            "because",
            "completely",
            "entirely",
            "every",
            "everybody",
            "everyone",
            "everything",
            "exactly",
            "free",
            "fully",
            "impossible",
            "must",
            "never",
            "no",
            "nobody",
            "none",
            "nothing",
            "only",
            "prove",
            "proved",
            "proves",
            "shows",
            "since",
            "so",
            "therefore",
            "whole",
            "wholly");

    /** 'No. 5' is a number. */
    private static final Pattern NUMBERED = Pattern.compile("(?<!\\w)No\\.(?=\\s*\\d)");

    private static final Pattern NOT_SAID = Pattern.compile(
            "(?<!\\w)(does|do|did|can) not (say|tell|know|name|mention|give|decide|show)(?!\\w)"
                    + "|(?<!\\w)(doesn't|don't|didn't|can't|cannot|can not) (be )?(say|said|tell|told|know|known|read|decided?|show|shown)(?!\\w)"
                    + "|(?<!\\w)(leaves?|left|remains?|stays?) (it |this |that |the \\w+ )?(open|unknown|unclear)(?!\\w)"
                    + "|(?<!\\w)says? nothing(?!\\w)|(?<!\\w)not (known|clear|said|told|mentioned)(?!\\w)|(?<!\\w)(un|not )known(?!\\w)",
            Pattern.CASE_INSENSITIVE);

    /** Letters that tell words apart, since 'deported' and 'deportation' echo each other. */
    private static final int BEGINNING = 6;

    private static final int SHORTEST = 4;

    private Cues() {}

    /** How many words a text has that claim much. */
    static long sure(String text) {
        return Wording.words(NUMBERED.matcher(text).replaceAll("")).stream()
                .filter(SURE::contains)
                .count();
    }

    /** Whether a text says that something isn't said or known. */
    static boolean isNotSaid(String text) {
        return NOT_SAID.matcher(text).find();
    }

    /** How many words of content an option takes up from the stem. */
    static int echoes(String stem, String option) {
        var shared = new HashSet<>(contents(stem));
        shared.retainAll(contents(option));
        return shared.size();
    }

    private static Set<String> contents(String text) {
        return Wording.words(text).stream()
                .filter(word -> word.length() >= SHORTEST && !SURE.contains(word))
                .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
                .collect(Collectors.toSet());
    }

    /** The option that has most words in common with the stem, or those that share this place. */
    static List<String> mostEchoing(String stem, List<String> options) {
        int most =
                options.stream().mapToInt(option -> echoes(stem, option)).max().orElse(0);
        return options.stream().filter(option -> echoes(stem, option) == most).toList();
    }
}
