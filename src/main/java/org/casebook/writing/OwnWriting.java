package org.casebook.writing;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.RowLocks;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.casebook.writing.OwnTask.Draft;
import org.casebook.writing.WritingRecordRepository.OwnRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a student is asked to write, and what they have written; everyone's own affair. */
@Service
@Transactional
public class OwnWriting {

    /** How many characters of a text are kept. */
    public static final int LONGEST = WrittenAnswer.LONGEST;

    private final WritingRecordRepository records;
    private final WrittenAnswerRepository answers;
    private final RowLocks locks;
    private final Clock clock;

    OwnWriting(WritingRecordRepository records, WrittenAnswerRepository answers, RowLocks locks, Clock clock) {
        this.records = records;
        this.answers = answers;
        this.locks = locks;
        this.clock = clock;
    }

    /** All of it, what is due soonest first; of archived classes, and of what was withdrawn, what there is to look back on. */
    @Transactional(readOnly = true)
    public List<OwnTask> of(Actor student) {
        return graded(student).stream()
                .filter(task -> task.open() || task.answer() != null)
                .toList();
    }

    /** The same as grades have it: also what was never begun in a class that is archived since. */
    @Transactional(readOnly = true)
    public List<OwnTask> graded(Actor student) {
        student.require(Role.STUDENT);
        return records.ofStudent(student.id()).stream()
                .flatMap(row -> task(row).stream())
                .sorted(Comparator.comparing(
                                (OwnTask task) -> task.assignment().plan().due(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(task -> task.assignment().title()))
                .toList();
    }

    /** All that is kept of what they have written, also for classes that they have left, the latest first. */
    @Transactional(readOnly = true)
    public List<KeptText> kept(Actor student) {
        student.require(Role.STUDENT);
        return answers.findByAccountId(student.id()).stream()
                .sorted(Comparator.comparing(WrittenAnswer::savedAt).reversed())
                .map(answer -> new KeptText(
                        records.findById(answer.assignment())
                                .orElseThrow()
                                .assignment()
                                .title(),
                        answer.draft(),
                        answer.fromPaper(),
                        answer.savedAt(),
                        answer.handedInAt()))
                .toList();
    }

    /** @throws NotFoundException if it isn't set to the student, or was never begun and is withdrawn */
    @Transactional(readOnly = true)
    public OwnTask get(Actor student, UUID id) {
        student.require(Role.STUDENT);
        return records.ofStudent(student.id(), id)
                .flatMap(OwnWriting::task)
                .orElseThrow(() -> WritingAccess.missing(id));
    }

    /**
     * Keeps what was typed until now.
     *
     * @param base the revision that it was typed on
     * @return the text that is kept: another one if another device has saved since, and then nothing is changed
     * @throws InvalidInputException if it is too long, or can't be written any more
     */
    public Saving save(Actor student, UUID id, String typed, long base) {
        var text = WrittenText.of(typed);
        requireOpen(get(student, id));
        var answer = text.isEmpty() && base == 0 ? held(student, id) : Optional.of(heldOrBegun(student, id));
        if (answer.isEmpty()) {
            return new Saving.Saved(draft(null));
        }
        var held = answer.get();
        requireWritable(held);
        if (held.draft().equals(text)) {
            return new Saving.Saved(draft(held));
        }
        if (held.revision() != base) {
            return new Saving.Meanwhile(draft(held));
        }
        held.write(text, clock.instant());
        return new Saving.Saved(draft(held));
    }

    /**
     * Hands in what was saved. It is final for the student, since the sample answers open; their teacher can give it back.
     *
     * @param revision what the student saw when they decided
     * @throws InvalidInputException if there is no text, another device has saved another one meanwhile, or it can't be
     *     handed in any more
     */
    public OwnTask handIn(Actor student, UUID id, long revision) {
        requireOpen(get(student, id));
        var answer = held(student, id)
                .filter(found -> !found.draft().isBlank())
                .orElseThrow(() -> new InvalidInputException("There is nothing to hand in yet."));
        requireWritable(answer);
        if (answer.revision() != revision) {
            throw new InvalidInputException(
                    "This text was changed on another device meanwhile. Nothing is handed in. Look at it again first.");
        }
        answer.handIn(clock.instant());
        return get(student, id);
    }

    /** The row as it is now; it is made under the assignment's, so that two devices don't make two. */
    private WrittenAnswer heldOrBegun(Actor student, UUID id) {
        return held(student, id).orElseGet(() -> {
            if (locks.hold(WritingRecord.class, id).isEmpty()) {
                throw WritingAccess.missing(id);
            }
            return held(student, id)
                    .orElseGet(() -> answers.save(new WrittenAnswer(id, student.id(), clock.instant())));
        });
    }

    private Optional<WrittenAnswer> held(Actor student, UUID id) {
        return answers.findByAssignmentIdAndAccountId(id, student.id())
                .flatMap(answer -> locks.hold(WrittenAnswer.class, answer.id()));
    }

    private static void requireOpen(OwnTask task) {
        if (!task.open() && !task.isHandedIn()) {
            throw new InvalidInputException("This can't be written any more. What was saved is kept.");
        }
    }

    private static void requireWritable(WrittenAnswer answer) {
        if (answer.handedInAt() != null) {
            throw new InvalidInputException("This is handed in already.");
        }
    }

    private static Optional<OwnTask> task(OwnRow row) {
        var assignment = row.record().assignment();
        var answer = row.answer();
        if (assignment.isWithdrawn() && answer == null) {
            return Optional.empty();
        }
        boolean closed = row.archivedAt() != null || assignment.isWithdrawn();
        var at = answer == null ? null : answer.handedInAt();
        boolean onPaper = answer != null && answer.isOnPaper();
        return Optional.of(new OwnTask(
                at == null ? assignment.withoutSamples() : assignment,
                row.className(),
                !closed && at == null,
                draft(answer),
                at,
                at != null && !onPaper && assignment.isLate(at),
                onPaper,
                answer == null ? null : answer.id()));
    }

    private static Draft draft(@Nullable WrittenAnswer answer) {
        return answer == null || !answer.isBegun()
                ? new Draft("", 0, 0, null)
                : new Draft(answer.text(), answer.words(), answer.revision(), answer.savedAt());
    }
}
