package org.casebook.writing.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.base.ui.Prose;

/** The text of a teacher's own task: typed plain, and kept as a course's is, as paragraphs of inline HTML. */
final class OwnText {

    private OwnText() {}

    static List<String> paragraphs(String typed) {
        return Arrays.stream(typed.split("\\n\\s*\\n"))
                .map(paragraph -> paragraph.strip().replace('\n', ' '))
                .filter(paragraph -> !paragraph.isEmpty())
                // No more than text needs: a name with an apostrophe has to be found by an erasure.
                .map(paragraph ->
                        paragraph.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .toList();
    }

    static String typed(List<String> paragraphs) {
        return paragraphs.stream().map(Prose::plain).collect(Collectors.joining("\n\n"));
    }
}
