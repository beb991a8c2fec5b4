package org.casebook.people;

/** What someone looks for, as a part of a pattern. */
final class SearchText {

    private SearchText() {}

    /** Signs that stand for others in a pattern stand for themselves. */
    static String literally(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
