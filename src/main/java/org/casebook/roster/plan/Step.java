package org.casebook.roster.plan;

import java.io.Serializable;
import java.util.List;

/** What becomes of one row, or of what no row tells of. */
public sealed interface Step extends Serializable {

    /** What a row is about. */
    enum Subject {
        PERSON("Person", "People"),
        CLASS("Class", "Classes"),
        ENROLMENT("Enrolment", "Enrolments");

        private final String label;
        private final String many;

        Subject(String label, String many) {
            this.label = label;
            this.many = many;
        }

        /** What a person sees. */
        public String label() {
            return label;
        }

        /** The same for several. */
        public String many() {
            return many;
        }
    }

    /** A field that changes. */
    record Difference(String field, String before, String after) implements Serializable {

        @Override
        public String toString() {
            return field + ": " + (before.isEmpty() ? "nothing" : "'" + before + "'") + " becomes "
                    + (after.isEmpty() ? "nothing" : "'" + after + "'");
        }
    }

    /** Will be made; the remark says what to look at first, and is empty mostly. */
    record Create(RosterPlace place, Subject subject, String about, String remark) implements Step {}

    /** Will be changed; the remark is as with {@link Create}. */
    record Change(RosterPlace place, Subject subject, String about, List<Difference> differences, String remark)
            implements Step {}

    /** Will be deactivated, archived or ended; nothing is ever deleted. */
    record Remove(RosterPlace place, Subject subject, String about, String how) implements Step {}

    /** Is so already. */
    record Unchanged(RosterPlace place, Subject subject, String about) implements Step {}

    /** Is here and not in the files, and stays as it is. */
    record Absent(RosterPlace place, Subject subject, String about, String how) implements Step {}

    /** Is none of Casebook's business, or has nothing to do; stops nothing. */
    record LeftOut(RosterPlace place, Subject subject, String about, String reason) implements Step {}

    /** Is about somebody whom another row is about already; the remark is as with {@link Create}. */
    record Again(RosterPlace place, Subject subject, String about, RosterPlace first, String remark) implements Step {}

    /** Can't be done, and stops nothing, as the school can't put it right; has to be looked at. */
    record NotTaken(RosterPlace place, Subject subject, String about, String reason) implements Step {}

    /** Can't be done; nothing at all is done as long as there is such a row. */
    record Refuse(RosterPlace place, Subject subject, String about, String reason) implements Step {}

    RosterPlace place();

    Subject subject();

    /** Whom or what the row is about, as people know them. */
    String about();
}
