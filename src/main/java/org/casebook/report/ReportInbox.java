package org.casebook.report;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.casebook.bank.OwnQuestions;
import org.casebook.bank.QuestionBank;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.RowLocks;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What students have reported: for the teachers of active classes in which they are now, and, of the course's questions
 * and without names, for administrators to read. To others it is not found.
 */
@Service
@Transactional
public class ReportInbox {

    public static final int LONGEST_ANSWER = 300;

    private final ReportReaders readers;
    private final ReceivedReports received;
    private final QuestionBank bank;
    private final OwnQuestions authors;
    private final RowLocks locks;
    private final Clock clock;

    ReportInbox(
            ReportReaders readers,
            ReceivedReports received,
            QuestionBank bank,
            OwnQuestions authors,
            RowLocks locks,
            Clock clock) {
        this.readers = readers;
        this.received = received;
        this.bank = bank;
        this.authors = authors;
        this.locks = locks;
        this.clock = clock;
    }

    /** How many questions have open reports for the actor. */
    @Transactional(readOnly = true)
    public int open(Actor actor) {
        return readers.open(actor);
    }

    /** The questions that are reported to the actor, that with the latest report first. */
    @Transactional(readOnly = true)
    public List<ReportedQuestion> questions(Actor actor, boolean open) {
        var found = byQuestion(readers.visible(actor, open));
        var known = bank.questions(found.keySet());
        var owners = authors.authors(found.keySet());
        return found.entrySet().stream()
                .map(entry -> new ReportedQuestion(
                        entry.getKey(),
                        Objects.requireNonNull(known.get(entry.getKey())),
                        actor.id().equals(owners.get(entry.getKey())),
                        entry.getValue().size(),
                        (int) entry.getValue().stream()
                                .filter(report -> !report.isSeen())
                                .count(),
                        entry.getValue().getFirst().madeAt()))
                .toList();
    }

    /**
     * The reports on a question, the latest first. A teacher has seen them from then on.
     *
     * @throws NotFoundException if there are none for the actor
     */
    public List<ReceivedReport> reports(Actor actor, UUID version, boolean open) {
        var found = on(actor, version, open);
        if (open && actor.role() == Role.TEACHER) {
            change(found, report -> report.see(clock.instant()));
        }
        return received.of(actor, version, found);
    }

    /**
     * Says something to all who have an open report on a question, in place of what was said before; for teachers.
     *
     * @throws InvalidInputException if it is empty or too long
     */
    public void answer(Actor teacher, UUID version, String text) {
        teacher.require(Role.TEACHER);
        var found = on(teacher, version, true);
        var words = text.strip();
        if (words.isEmpty()) {
            throw new InvalidInputException("Please write an answer.");
        }
        if (words.length() > LONGEST_ANSWER) {
            throw new InvalidInputException("Please write at most " + LONGEST_ANSWER + " characters.");
        }
        change(found, report -> report.answer(words, clock.instant()));
    }

    /** Puts the open reports on a question away; for teachers. */
    public void finish(Actor teacher, UUID version) {
        teacher.require(Role.TEACHER);
        change(on(teacher, version, true), report -> report.finish(clock.instant()));
    }

    /** In one order, so that two teachers don't wait for each other; what was done or withdrawn meanwhile stays so. */
    private void change(List<QuestionReport> found, Consumer<QuestionReport> change) {
        found.stream()
                .sorted(Comparator.comparing(QuestionReport::id))
                .flatMap(report -> locks.hold(QuestionReport.class, report.id()).stream())
                .filter(QuestionReport::isOpen)
                .forEach(change);
    }

    private List<QuestionReport> on(Actor actor, UUID version, boolean open) {
        var found = readers.visible(actor, open).stream()
                .filter(report -> report.questionVersion().equals(version))
                .toList();
        if (found.isEmpty()) {
            throw new NotFoundException("reports on " + version);
        }
        return found;
    }

    private static Map<UUID, List<QuestionReport>> byQuestion(List<QuestionReport> found) {
        return found.stream()
                .collect(Collectors.groupingBy(
                        QuestionReport::questionVersion, LinkedHashMap::new, Collectors.toList()));
    }
}
