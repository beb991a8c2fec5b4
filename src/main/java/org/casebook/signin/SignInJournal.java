package org.casebook.signin;

import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.people.Accounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records sign-ins that failed. What was typed is not kept: it may be a password in the wrong field. */
@Component
class SignInJournal {

    private final Accounts accounts;
    private final Audit audit;

    SignInJournal(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /** @param username whose account was meant; it is not recorded where there is none */
    @Transactional
    public void failed(String username, String what) {
        var subject = accounts.withUsername(username)
                .map(account -> AuditSubject.person(account.person().id()))
                .orElse(AuditSubject.SCHOOL);
        audit.record(null, AuditAction.SIGN_IN_FAILED, subject, what);
    }

    /** Somebody has tried to set up an empty school without its code. */
    @Transactional
    public void setUpFailed() {
        audit.record(null, AuditAction.SIGN_IN_FAILED, AuditSubject.SCHOOL, "Set-up code");
    }
}
