package org.casebook.writing;

import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.casebook.base.RowLocks;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.springframework.stereotype.Component;

/** Which assignments to write a teacher has to do with: those of their classes. To all others they don't exist. */
@Component
record WritingAccess(WritingRecordRepository records, Classes classes, RowLocks locks) {

    /** One of a class's; another class's is not found, whether the teacher has that one too or not. */
    WritingRecord own(Actor teacher, UUID classId, UUID id) {
        classes.requireTaught(teacher, classId);
        return ofClass(records.findById(id).orElseThrow(() -> missing(id)), classId);
    }

    /** One that is about to change, as it is now; nobody else changes it before the transaction ends. Its class is held first. */
    WritingRecord held(Actor teacher, UUID classId, UUID id) {
        classes.hold(teacher, classId);
        return ofClass(locks.hold(WritingRecord.class, id).orElseThrow(() -> missing(id)), classId);
    }

    private static WritingRecord ofClass(WritingRecord record, UUID classId) {
        if (!record.classId().equals(classId)) {
            throw missing(record.id());
        }
        return record;
    }

    static NotFoundException missing(UUID id) {
        return new NotFoundException("writing assignment " + id);
    }
}
