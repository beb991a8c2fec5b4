package org.casebook.bank;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Asked for anew every time: another node may have changed them. */
    public List<BankItem> items(Collection<UUID> classes, @Nullable UUID calibration) {
        if (classes.isEmpty()) {
            return List.of();
        }
        var items = questions(classes).entrySet().stream()
                .map(used -> new BankItem(used.getKey(), used.getValue(), bank.item(used.getValue())))
                .toList();
        return calibrated.calibrated(items, calibration);
    }

    List<Question> questions(UUID classId) {
        return List.copyOf(questions(List.of(classId)).values());
    }

    private Map<UUID, Question> questions(Collection<UUID> classes) {
        var used = versions.inUseBy(classes);
        var known = bank.questions(used);
        var inOrder = new LinkedHashMap<UUID, Question>();
        used.forEach(version -> inOrder.put(version, Objects.requireNonNull(known.get(version))));
        return inOrder;
    }
}
