package org.casebook.audit;

/** What the audit trail tells of. The names are stored: a new one may be added, none renamed. */
public enum AuditAction {
    SIGNED_IN("Signed in"),
    SIGN_IN_FAILED("Sign-in failed"),
    SIGNED_OUT("Signed out"),
    SESSION_ENDED("Session ended"),
    SIGN_IN_METHOD_CHANGED("Way of signing in changed"),
    PASSWORD_CHANGED("Password changed"),
    PASSWORD_RESET("Password reset"),
    ACCOUNT_CREATED("Account created"),
    ACCOUNT_CHANGED("Account changed"),
    ROLE_CHANGED("Role changed"),
    ACCOUNT_DEACTIVATED("Account deactivated"),
    ACCOUNT_RESTORED("Account restored"),
    PEOPLE_IMPORTED("People imported"),
    PEOPLE_EXPORTED("People exported"),
    CLASS_CREATED("Class created"),
    CLASS_CHANGED("Class changed"),
    CLASS_ARCHIVED("Class archived"),
    CLASS_RESTORED("Class restored"),
    RESULTS_VIEWED("Results viewed"),
    RESULTS_EXPORTED("Results exported"),
    GRADING_CHANGED("Grading changed"),
    GRADE_OVERRIDDEN("Grade overridden"),
    GRADE_GIVEN("Grade given for work done elsewhere"),
    REGRADE_MADE("Regrade made"),
    REGRADE_UNDONE("Regrade undone"),
    ATTEMPT_REOPENED("Attempt reopened"),
    RECORD_VIEWED("Record viewed"),
    RECORD_EXPORTED("Record exported"),
    PERSON_ERASED("Person erased"),
    SETTING_CHANGED("Setting changed"),
    BACKUP_MADE("Backup made"),
    BACKUP_DOWNLOADED("Backup downloaded"),
    MEMBERS_CHANGED("Class members changed"),
    AUDIT_EXPORTED("Audit exported"),
    AUDIT_TRIMMED("Old audit lines deleted"),
    ASSIGNMENT_TAKEN_BACK("Assignment made a draft again"),
    ASSIGNMENT_DELETED("Assignment deleted"),
    ASSIGNMENT_WITHDRAWN("Assignment withdrawn"),
    ASSIGNMENT_REINSTATED("Assignment brought back"),
    ASSIGNMENT_CLOSED("Assignment closed early"),
    ASSIGNMENT_EXTENDED("Assignment extended"),
    MESSAGE_SENT("Message sent to students"),
    PROGRESS_LINK_MADE("Link to progress made"),
    PROGRESS_LINK_ENDED("Link to progress ended");

    private final String label;

    AuditAction(String label) {
        this.label = label;
    }

    /** For people to read. */
    public String label() {
        return label;
    }
}
