package org.casebook.report;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebook.bank.QuestionBank;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.RowLocks;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What students find wrong with questions that they were asked. Everybody has to do with their own alone. */
@Service
@Transactional
public class QuestionReports {

    public static final int LONGEST = 500;
    static final int MOST_A_DAY = 20;

    private static final Duration DAY = Duration.ofDays(1);

    private final QuestionReportRepository reports;
    private final AskedQuestions asked;
    private final QuestionBank bank;
    private final RowLocks locks;
    private final Clock clock;

    QuestionReports(
            QuestionReportRepository reports, AskedQuestions asked, QuestionBank bank, RowLocks locks, Clock clock) {
        this.reports = reports;
        this.asked = asked;
        this.bank = bank;
        this.locks = locks;
        this.clock = clock;
    }

    /** The student's latest report on a question, open or done. */
    @Transactional(readOnly = true)
    public Optional<OwnReport> on(Actor student, UUID version) {
        student.require(Role.STUDENT);
        return reports.findFirstByAccountIdAndQuestionVersionIdAndWithdrawnAtIsNullOrderByMadeAtDesc(
                        student.id(), version)
                .map(this::own);
    }

    /** All of the student's, without those withdrawn, the latest first. */
    @Transactional(readOnly = true)
    public List<OwnReport> of(Actor student) {
        student.require(Role.STUDENT);
        return reports.findByAccountIdOrderByMadeAtDesc(student.id()).stream()
                .filter(report -> !report.isWithdrawn())
                .map(this::own)
                .toList();
    }

    private OwnReport own(QuestionReport report) {
        return report.own(bank.question(report.questionVersion()));
    }

    /**
     * Reports that something is wrong with a question. Where the student has an open report on it, that one is changed.
     *
     * @param text in the student's own words; may be empty where the reason says what is meant
     * @throws NotFoundException if the student was never asked this question
     * @throws InvalidInputException if the text is missing or too long, or the student has reported too much today
     */
    // Pressed twice at once: the loser of the race for the open report finds the winner's.
    @Retryable(includes = DataIntegrityViolationException.class)
    public void report(Actor student, UUID version, Reason reason, String text) {
        student.require(Role.STUDENT);
        var occasion = asked.last(version, student.id())
                .orElseThrow(() -> new NotFoundException("question " + version + " asked of " + student.id()));
        var words = text.strip();
        if (words.length() > LONGEST) {
            throw new InvalidInputException("Please write at most " + LONGEST + " characters.");
        }
        if (reason == Reason.SOMETHING_ELSE && words.isEmpty()) {
            throw new InvalidInputException("Please say what is wrong.");
        }
        var open = open(student, version);
        if (open.isPresent()) {
            open.get().change(reason, words);
            return;
        }
        var now = clock.instant();
        if (reports.countByAccountIdAndMadeAtAfter(student.id(), now.minus(DAY)) >= MOST_A_DAY) {
            throw new InvalidInputException(
                    "You have reported " + MOST_A_DAY + " questions within a day. Please go on tomorrow.");
        }
        reports.saveAndFlush(new QuestionReport(version, occasion, reason, words, now));
    }

    /** Takes the student's open report on a question back; where there is none, nothing happens. */
    public void withdraw(Actor student, UUID version) {
        student.require(Role.STUDENT);
        open(student, version).ifPresent(report -> report.withdraw(clock.instant()));
    }

    /** As it is now, whatever a teacher does at the same time. */
    private Optional<QuestionReport> open(Actor student, UUID version) {
        return reports.findByOpenFor(QuestionReport.key(student.id(), version))
                .flatMap(report -> locks.hold(QuestionReport.class, report.id()))
                .filter(QuestionReport::isOpen);
    }
}
