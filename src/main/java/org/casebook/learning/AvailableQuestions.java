package org.casebook.learning;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.classroom.Classes;
import org.springframework.stereotype.Component;

/**
 * The questions that a sitting can still ask: those of the course and those that the student's classes use beside them,
 * without what was asked already, what that gives away, and what a teacher has voided.
 */
@Component
class AvailableQuestions {

    private final QuestionBank bank;
    private final CalibratedBank calibrated;
    private final QuestionVersionRepository versions;
    private final Classes classes;
    private final StandingCorrections corrections;

    AvailableQuestions(
            QuestionBank bank,
            CalibratedBank calibrated,
            QuestionVersionRepository versions,
            Classes classes,
            StandingCorrections corrections) {
        this.bank = bank;
        this.calibrated = calibrated;
        this.versions = versions;
        this.classes = classes;
        this.corrections = corrections;
    }

    List<BankItem> of(Sitting sitting, List<SittingItem> soFar) {
        Set<String> asked = new HashSet<>();
        Set<String> excluded = new HashSet<>();
        for (var item : soFar) {
            var question = bank.question(item.questionVersion());
            asked.add(question.id());
            excluded.addAll(question.head().enemies());
        }
        excluded.addAll(asked);
        var voided = corrections.voidedFor(sitting.accountId());
        return Stream.concat(calibrated.items(sitting.calibration()).stream(), ofClasses(sitting).stream())
                .filter(item -> sitting.topics().contains(item.question().topic()))
                .filter(item -> !excluded.contains(item.question().id()))
                .filter(item -> !voided.contains(item.version()))
                // The course's questions name each other as enemies; a teacher's names theirs alone.
                .filter(item -> Collections.disjoint(item.question().head().enemies(), asked))
                .toList();
    }

    /** Asked for anew every time: another node may have changed them. */
    private List<BankItem> ofClasses(Sitting sitting) {
        var attended = classes.idsOf(sitting.accountId());
        if (attended.isEmpty()) {
            return List.of();
        }
        var items = versions.inUseBy(attended).stream()
                .filter(version ->
                        sitting.topics().contains(bank.question(version).topic()))
                .map(version -> new BankItem(version, bank.question(version), bank.item(bank.question(version))))
                .toList();
        return calibrated.calibrated(items, sitting.calibration());
    }
}
