package org.casebook.attempt;

import java.util.List;
import org.casebook.assignment.Assignment;

/**
 * The questions of a quiz that asks everyone the same, before they are asked.
 *
 * @param forms their questions in their order; one form, or several of which neighbours get different ones
 * @param begun whether somebody has begun, after which nothing of it changes
 */
public record QuizPaper(Assignment assignment, List<List<PaperItem>> forms, boolean begun) {

    public QuizPaper {
        forms = forms.stream().map(List::copyOf).toList();
    }
}
