package org.casebook.signin;

import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Accounts;
import org.casebook.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who is at an open page for a code once more, before something that must not fall into other hands. */
@Service
@Transactional
public class CodeAtPage {

    private final Accounts accounts;
    private final TotpVerifier codes;
    private final SignInThrottle throttle;

    CodeAtPage(Accounts accounts, TotpVerifier codes, SignInThrottle throttle) {
        this.accounts = accounts;
        this.codes = codes;
        this.throttle = throttle;
    }

    /** Whether the actor has codes, and so is asked for one. */
    @Transactional(readOnly = true)
    public boolean isAskedOf(Actor actor) {
        return codes.isOn(actor.id());
    }

    /**
     * Takes a code from the actor's app or a recovery code; of somebody who has no codes nothing is asked.
     *
     * @throws InvalidInputException if it is not right or can't be checked, or after too many that were not
     */
    public void require(Actor actor, String code) {
        if (!codes.isOn(actor.id())) {
            return;
        }
        var username = accounts.withId(actor.id())
                .orElseThrow(() -> new NotFoundException("account"))
                .person()
                .username();
        if (!throttle.takeAtPage(username)) {
            throw new InvalidInputException("Too many tries. Please wait a few minutes.");
        }
        if (!isRight(actor, code)) {
            throw new InvalidInputException("The code is not right.");
        }
        throttle.succeededAtPage(username);
    }

    private boolean isRight(Actor actor, String code) {
        try {
            return codes.use(actor.id(), code).isPresent();
        } catch (UnreadableCodesException _) {
            throw new InvalidInputException("Casebook has lost its key to the codes of your app. Use a recovery code.");
        }
    }
}
