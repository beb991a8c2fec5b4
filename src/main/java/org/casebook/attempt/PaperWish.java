package org.casebook.attempt;

import java.util.Set;

/**
 * What a teacher wants chosen.
 *
 * @param questions how many, in each form
 * @param forms how many, 1 or more
 * @param sections the slugs of those whose passages alone are asked about; none for all
 */
public record PaperWish(int questions, int forms, Set<String> sections) {

    public PaperWish {
        sections = Set.copyOf(sections);
    }
}
