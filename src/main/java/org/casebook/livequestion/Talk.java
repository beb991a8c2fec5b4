package org.casebook.livequestion;

import java.util.List;

/**
 * Whom a student is to talk to.
 *
 * @param names nobody for who hasn't answered, or alone has
 * @param otherwise whether one of them chose otherwise
 */
public record Talk(List<String> names, boolean otherwise) {

    static final Talk NOBODY = new Talk(List.of(), false);

    public Talk {
        names = List.copyOf(names);
    }
}
