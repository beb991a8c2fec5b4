package org.casebook.attempt;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.bank.BankItem;
import org.casebook.bank.CalibratedBank;
import org.casebook.bank.ClassBank;
import org.casebook.bank.HistoryAlone;
import org.casebook.bank.QuestionBank;
import org.casebook.course.question.Question;
import org.springframework.stereotype.Component;

/**
 * The questions that an attempt can still ask: those of the course and those that classes use beside them, without what
 * was asked already, what that gives away, and what a teacher has voided. In an assignment they are those of its class,
 * in a quiz of the student's own choice those of all their classes. An assignment may leave out those that only ask
 * to reckon with figures. Plain questions are asked only where everyone gets the
 * same: an item that tells nothing is not chosen by what it tells.
 */
@Component
class AvailableQuestions {

    private final QuestionBank bank;
    private final CalibratedBank calibrated;
    private final ClassBank ofClasses;

    AvailableQuestions(QuestionBank bank, CalibratedBank calibrated, ClassBank ofClasses) {
        this.bank = bank;
        this.calibrated = calibrated;
        this.ofClasses = ofClasses;
    }

    /** All that can be chosen for a student before anything was asked: what an answer to tells something. */
    List<BankItem> of(Attempt attempt, ClassContext classes) {
        // Only a teacher's own question can be plain.
        var own = own(attempt, classes).filter(item -> !item.question().isPlain());
        return open(attempt, classes, own);
    }

    /** All that can be asked where everyone gets the same, plain questions too. */
    List<BankItem> forEveryone(Attempt attempt, ClassContext classes) {
        return open(attempt, classes, own(attempt, classes));
    }

    private Stream<BankItem> own(Attempt attempt, ClassContext classes) {
        return ofClasses.items(classes.questions(), attempt.calibration()).stream();
    }

    private List<BankItem> open(Attempt attempt, ClassContext classes, Stream<BankItem> own) {
        var topics = Set.copyOf(attempt.topics());
        var voided = classes.voided();
        var open = Stream.concat(calibrated.items(attempt.calibration()).stream(), own)
                .filter(item -> topics.contains(item.question().topic()))
                .filter(item -> !voided.contains(item.version()))
                .toList();
        return attempt.withoutFigures() ? HistoryAlone.of(open, BankItem::question) : open;
    }

    /** What of that is left after some questions. */
    List<BankItem> left(List<BankItem> all, List<AttemptItem> soFar) {
        return without(
                all,
                soFar.stream()
                        .map(item -> bank.question(item.questionVersion()))
                        .toList());
    }

    /** What of that is left when these have been asked. */
    List<BankItem> without(List<BankItem> all, List<Question> questions) {
        Set<String> asked = new HashSet<>();
        Set<String> excluded = new HashSet<>();
        for (var question : questions) {
            asked.add(question.id());
            excluded.addAll(question.head().enemies());
        }
        excluded.addAll(asked);
        return all.stream()
                .filter(item -> !excluded.contains(item.question().id()))
                // The course's questions name each other as enemies; a teacher's names theirs alone.
                .filter(item -> Collections.disjoint(item.question().head().enemies(), asked))
                .toList();
    }
}
