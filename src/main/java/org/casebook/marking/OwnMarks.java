package org.casebook.marking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.writing.OwnTask;
import org.casebook.writing.OwnWriting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a student's own text has earned, once that is released. */
@Service
@Transactional(readOnly = true)
public class OwnMarks {

    private final OwnWriting own;
    private final CountedMarks counted;

    OwnMarks(OwnWriting own, CountedMarks counted) {
        this.own = own;
        this.counted = counted;
    }

    /** @param mark nothing before the release, and for a text that has no points */
    public record OwnMark(OwnTask task, Optional<CountedMark> mark) {}

    /** @throws NotFoundException if it isn't set to the actor */
    public OwnMark of(Actor student, UUID assignment) {
        var task = own.get(student, assignment);
        if (!task.assignment().isReleased()) {
            return new OwnMark(task, Optional.empty());
        }
        return new OwnMark(task, task.handedIn().map(counted.of(List.of(task.assignment()))::get));
    }
}
