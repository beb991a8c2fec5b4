package org.casebook.course.question;

/**
 * A field of a question: in a file, in a draft, and in the form in which an author fills it in.
 *
 * @param key its name in a file, which is that of the record's component; an entry that is a text has the empty key
 * @param label what authors see beside it
 * @param request what an author is asked where it is empty; empty where it may be
 */
public record Field(String key, Sort sort, String label, String request) {

    /** What a field may hold. */
    public enum Sort {
        /** Inline text. */
        TEXT,
        /** Inline text that says why something is so, which a plain question may leave out. */
        REASON,
        /** Words as they are typed. */
        WORDS,
        NUMBER,
        /** A number of 0 or more; 0 where a file says nothing. */
        TOLERANCE,
        /** True or false, once the author has said. */
        VERDICT,
        /** How a claim stands to its source, once the author has said. */
        STANDING,
        /** True, or else false. */
        FLAG;

        public boolean isNumber() {
            return this == NUMBER || this == TOLERANCE;
        }
    }

    public boolean mayBeEmpty() {
        return request.isEmpty();
    }
}
