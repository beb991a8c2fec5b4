package org.casebook.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.classroom.ClassRegister;
import org.casebook.people.Actor;
import org.casebook.people.PeopleRegister;
import org.casebook.roster.plan.School;
import org.casebook.roster.writing.OneRosterBundle;
import org.casebook.roster.writing.OwnTables;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes people, classes and who is in them out as files that {@link RosterImport} takes in; for administrators. */
@Service
@Transactional
public class RosterExport {

    /** What can be taken out. */
    public enum File {
        PEOPLE("people.csv", "text/csv"),
        CLASSES("classes.csv", "text/csv"),
        ENROLMENTS("enrolments.csv", "text/csv"),
        ONE_ROSTER("oneroster.zip", "application/zip");

        private final String fileName;
        private final String contentType;

        File(String fileName, String contentType) {
            this.fileName = fileName;
            this.contentType = contentType;
        }

        public String fileName() {
            return fileName;
        }

        public String contentType() {
            return contentType;
        }
    }

    private final PeopleRegister people;
    private final ClassRegister classes;
    private final Audit audit;
    private final Clock clock;

    RosterExport(PeopleRegister people, ClassRegister classes, Audit audit, Clock clock) {
        this.people = people;
        this.classes = classes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The file's content as it is now; that it was taken out is in the audit trail. */
    public byte[] content(Actor actor, File file) {
        var school = new School(actor.id(), people.everyone(actor), classes.all(actor), classes.memberships(actor));
        audit.record(actor.id(), AuditAction.PEOPLE_EXPORTED, AuditSubject.SCHOOL, file.fileName());
        return switch (file) {
            case PEOPLE -> OwnTables.people(school).forSpreadsheets();
            case CLASSES -> OwnTables.classes(school).forSpreadsheets();
            case ENROLMENTS -> OwnTables.enrolments(school).forSpreadsheets();
            case ONE_ROSTER -> OneRosterBundle.of(school, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        };
    }
}
