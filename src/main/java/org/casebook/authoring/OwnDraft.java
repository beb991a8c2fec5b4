package org.casebook.authoring;

import java.util.List;
import org.casebook.bank.QuestionEdition;
import org.casebook.course.draft.Draft;

/**
 * A teacher's question with all that its author works on.
 *
 * @param versions those that students got, the latest first
 */
public record OwnDraft(OwnQuestion question, Draft draft, List<QuestionEdition> versions) {

    public OwnDraft {
        versions = List.copyOf(versions);
    }
}
