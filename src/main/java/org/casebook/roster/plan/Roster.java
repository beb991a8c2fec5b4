package org.casebook.roster.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * What files say of people, classes and who is in them. A field that says nothing is null and leaves things as they are.
 *
 * @param remarks rows that the reading itself left out
 * @param notes what was noticed that belongs to no row
 * @param sheets the tables as they were written
 */
public record Roster(
        Format format,
        List<PersonRow> people,
        List<ClassRow> classes,
        List<EnrolmentRow> enrolments,
        List<Step> remarks,
        List<String> notes,
        List<Sheet> sheets)
        implements Serializable {

    /** The same with more notes. */
    public Roster with(List<String> moreNotes) {
        return new Roster(
                format,
                people,
                classes,
                enrolments,
                remarks,
                Stream.concat(notes.stream(), moreNotes.stream()).toList(),
                sheets);
    }

    /** A table as it was written, so that rows can be given back; the lines by their number. */
    public record Sheet(String file, List<String> columns, Map<Integer, Line> lines) implements Serializable {}

    /**
     * A row as it was written.
     *
     * @param mark tells whether a line of a file of the same name is this one
     * @param mended whether the cells are those of a file with rows put right
     */
    public record Line(List<String> cells, String mark, boolean mended) implements Serializable {}

    /** Where the files come from, as far as it matters to their meaning. */
    public enum Format {
        /** Casebook's own tables: people are named by username or external ID. */
        OWN,
        /** All that the other system has; what is not in it is not there any more. */
        ONE_ROSTER_FULL,
        /** What has changed in the other system. */
        ONE_ROSTER_CHANGES;

        boolean isOneRoster() {
            return this != OWN;
        }

        /** Whether something that is missing may be gone. */
        boolean isFull() {
            return this != ONE_ROSTER_CHANGES;
        }
    }

    /**
     * @param familyName by which the person is sorted, where the file says it apart from the name
     * @param nameAsWritten 'Last, First' where the name was turned round; null if it stands as it was written
     * @param role administrator leaves administrators what they are and makes nobody one
     * @param otherRole what somebody is besides an administrator, where a file gives people several roles
     * @param active false: to be deactivated
     * @param fault why the row can't be taken as it is written; null if it can, as in the other rows
     */
    public record PersonRow(
            RosterPlace place,
            @Nullable String externalId,
            @Nullable String username,
            @Nullable String displayName,
            @Nullable String familyName,
            @Nullable String nameAsWritten,
            @Nullable Role role,
            @Nullable Role otherRole,
            @Nullable String email,
            @Nullable Boolean active,
            @Nullable String fault)
            implements Serializable {}

    /** @param active false: to be archived; null leaves an archived class archived */
    public record ClassRow(
            RosterPlace place,
            @Nullable String externalId,
            @Nullable String name,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            @Nullable Boolean active,
            @Nullable String fault)
            implements Serializable {}

    /**
     * @param person a username or external ID; empty if it is the person of {@code personRow}
     * @param personRow where the person's own row is, if it says itself in which class they are
     * @param schoolClass a name or external ID
     * @param present false: they leave the class
     * @param registerNumber null leaves the one that they have
     * @param remark what should be looked at first; empty mostly
     */
    public record EnrolmentRow(
            RosterPlace place,
            String person,
            @Nullable RosterPlace personRow,
            String schoolClass,
            @Nullable Role role,
            boolean present,
            @Nullable Integer registerNumber,
            String remark,
            @Nullable String fault)
            implements Serializable {}
}
