package org.casebook.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom or what something was done.
 *
 * @param id the person, class and so on; null where it is the school as a whole
 */
public record AuditSubject(Kind kind, @Nullable UUID id) {

    /** The names are stored. */
    public enum Kind {
        PERSON,
        SCHOOL_CLASS,
        ASSIGNMENT,
        QUESTION,
        SITTING,
        SCHOOL
    }

    public static final AuditSubject SCHOOL = new AuditSubject(Kind.SCHOOL, null);

    public static AuditSubject person(UUID id) {
        return new AuditSubject(Kind.PERSON, id);
    }

    public static AuditSubject schoolClass(UUID id) {
        return new AuditSubject(Kind.SCHOOL_CLASS, id);
    }

    public static AuditSubject assignment(UUID id) {
        return new AuditSubject(Kind.ASSIGNMENT, id);
    }

    public static AuditSubject question(UUID id) {
        return new AuditSubject(Kind.QUESTION, id);
    }

    public static AuditSubject sitting(UUID id) {
        return new AuditSubject(Kind.SITTING, id);
    }
}
