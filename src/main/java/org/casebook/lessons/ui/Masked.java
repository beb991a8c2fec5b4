package org.casebook.lessons.ui;

import java.util.Locale;
import org.casebook.base.ui.Prose;
import org.casebook.course.lesson.Term;

/** A definition that doesn't give away its term. */
final class Masked {

    private static final String GAP = "_____";

    private Masked() {}

    static String definition(Term term) {
        var name = letters(term.term());
        var text = Prose.plain(term.definition());
        var lower = text.toLowerCase(Locale.ROOT);
        var masked = new StringBuilder();
        int at = 0;
        for (int found = lower.indexOf(name); found >= 0; found = lower.indexOf(name, at)) {
            masked.append(text, at, found).append(GAP);
            at = found + name.length();
        }
        return masked.append(text, at, text.length()).toString();
    }

    /** Without the quotation marks of those whose word it is. */
    private static String letters(String term) {
        return term.replace("\"", "").replace("“", "").replace("”", "").toLowerCase(Locale.ROOT);
    }
}
