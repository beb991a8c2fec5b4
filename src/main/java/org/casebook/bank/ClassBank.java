package org.casebook.bank;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.casebook.course.question.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Teachers' questions that classes use beside those of the course. */
@Component
public class ClassBank {

    private final QuestionBank bank;
    private final CalibratedBank calibrated;
    private final QuestionVersionRepository versions;

    ClassBank(QuestionBank bank, CalibratedBank calibrated, QuestionVersionRepository versions) {
        this.bank = bank;
        this.calibrated = calibrated;
        this.versions = versions;
    }

    /** Those of some versions, in their order, as the calibration has them. */
    public List<BankItem> items(List<UUID> used, @Nullable UUID calibration) {
        if (used.isEmpty()) {
            return List.of();
        }
        var known = bank.questions(used);
        return calibrated.calibrated(
                used.stream()
                        .map(version -> {
                            var question = Objects.requireNonNull(known.get(version));
                            return BankItem.of(version, question, bank.item(question));
                        })
                        .toList(),
                calibration);
    }

    /** Those that a class uses, as the calibration has them; for other features, which have checked who asks. */
    public List<BankItem> itemsOf(UUID classId, @Nullable UUID calibration) {
        return items(versions.inUseBy(List.of(classId)), calibration);
    }

    /** Asked for anew every time: another machine may have changed them. */
    List<Question> questions(UUID classId) {
        var used = versions.inUseBy(List.of(classId));
        var known = bank.questions(used);
        return used.stream()
                .map(version -> Objects.requireNonNull(known.get(version)))
                .toList();
    }
}
