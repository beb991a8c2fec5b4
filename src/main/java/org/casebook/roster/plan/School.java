package org.casebook.roster.plan;

import java.util.List;
import java.util.UUID;
import org.casebook.classroom.ClassEntry;
import org.casebook.classroom.Membership;
import org.casebook.people.PersonDetails;

/**
 * The school as it is.
 *
 * @param importer who imports: they don't shut themselves out
 */
public record School(
        UUID importer, List<PersonDetails> people, List<ClassEntry> classes, List<Membership> memberships) {}
