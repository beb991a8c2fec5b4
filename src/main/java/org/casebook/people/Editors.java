package org.casebook.people;

import java.util.Optional;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.LastEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever saves a form second who was first. Whoever asks holds what is edited. */
@Component
public class Editors {

    private final AccountRepository accounts;

    Editors(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * Holds what the school has one of, until the transaction ends: whoever edits another such thing waits. All hold the
     * active administrators for it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdSchool() {
        accounts.holdAdministrators();
    }

    /**
     * What is to be saved, where nobody else has changed it since the form was opened.
     *
     * @param last who has edited it last; null if nobody has
     * @throws ChangedMeanwhileException if somebody has
     */
    public <F> F wanted(Edit<F> edit, F now, @Nullable LastEdit last) {
        if (!edit.fits(now)) {
            var by = Optional.ofNullable(last).flatMap(edited -> accounts.findById(edited.by()));
            throw new ChangedMeanwhileException(
                    by.map(account -> account.person().displayName()).orElse(""), last == null ? null : last.at(), now);
        }
        return edit.wanted();
    }
}
