package org.casebook.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom or what something was done.
 *
 * @param id the person, class and so on; null where it is the school as a whole
 * @param schoolClass the class in which it was done, or null
 */
public record AuditSubject(
        Kind kind, @Nullable UUID id, @Nullable UUID schoolClass) {

    /** The names are stored. */
    public enum Kind {
        PERSON("Person"),
        SCHOOL_CLASS("Class"),
        ASSIGNMENT("Assignment"),
        QUESTION("Question"),
        ATTEMPT("Quiz"),
        SCHOOL("School");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** For people to read. */
        public String label() {
            return label;
        }
    }

    public static final AuditSubject SCHOOL = new AuditSubject(Kind.SCHOOL, null, null);

    public static AuditSubject person(UUID id) {
        return new AuditSubject(Kind.PERSON, id, null);
    }

    public static AuditSubject schoolClass(UUID id) {
        return new AuditSubject(Kind.SCHOOL_CLASS, id, id);
    }

    public static AuditSubject assignment(UUID id) {
        return new AuditSubject(Kind.ASSIGNMENT, id, null);
    }

    public static AuditSubject question(UUID id) {
        return new AuditSubject(Kind.QUESTION, id, null);
    }

    public static AuditSubject attempt(UUID id) {
        return new AuditSubject(Kind.ATTEMPT, id, null);
    }

    /** The same, in a class. */
    public AuditSubject in(UUID inClass) {
        return new AuditSubject(kind, id, inClass);
    }
}
