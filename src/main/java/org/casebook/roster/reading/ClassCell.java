package org.casebook.roster.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.casebook.base.NameKey;
import org.casebook.base.SafeCsv;

/**
 * What stands in a column of classes beside a person.
 *
 * @param names of the classes
 * @param remark what a person should look at; empty if it is clear
 */
record ClassCell(List<String> names, String remark) {

    /**
     * Several classes have | between them. Other signs may also belong to a name: of a class that is known, they do.
     *
     * @param known classes, as {@link NameKey}s
     */
    static List<ClassCell> of(String text, Set<String> known) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .map(SafeCsv::original)
                .filter(name -> !name.isEmpty())
                .map(name -> of(known, name))
                .toList();
    }

    private static ClassCell of(Set<String> known, String name) {
        var parts = Arrays.stream(name.split("[,;\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() < 2 || known.contains(NameKey.of(name))) {
            return new ClassCell(List.of(name), "");
        }
        return new ClassCell(
                parts,
                "'" + String.join(", ", parts) + "' was read as " + parts.size()
                        + " classes. If it is the name of one, make that class first.");
    }
}
