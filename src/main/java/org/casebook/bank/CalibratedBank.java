package org.casebook.bank;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.adaptive.TestItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The questions in use with the parameters of a calibration. A calibration is named by its id, null meaning the experts'
 * parameters; an attempt keeps the one that it began with.
 */
@Component
public class CalibratedBank {

    private static final int KEPT = 20;

    private final QuestionBank bank;
    private final CalibrationRunRepository runs;
    private final CalibratedQuestionRepository questions;
    private final Cache<UUID, Questions> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** Questions, and where each is found. */
    record Questions(List<BankItem> items, Map<UUID, BankItem> byVersion) {

        static Questions of(List<BankItem> items) {
            return new Questions(
                    List.copyOf(items),
                    items.stream().collect(Collectors.toUnmodifiableMap(BankItem::version, Function.identity())));
        }
    }

    CalibratedBank(QuestionBank bank, CalibrationRunRepository runs, CalibratedQuestionRepository questions) {
        this.bank = bank;
        this.runs = runs;
        this.questions = questions;
    }

    /** The calibration that an attempt begun now would keep. */
    @Nullable
    public UUID inUse() {
        return runs.findFirstByUndoneAtIsNullOrderByNumberDesc()
                .map(CalibrationRun::id)
                .orElse(null);
    }

    /** The questions in use; those that the calibration doesn't know, as experts see them. */
    public List<BankItem> items(@Nullable UUID calibration) {
        return calibration == null
                ? bank.items()
                : known.get(calibration, this::read).items();
    }

    /** The question of a version, whether the course's in use, retired, or a teacher's, as the calibration has it. */
    public BankItem item(UUID version, @Nullable UUID calibration) {
        var item = calibration == null
                ? bank.item(version)
                : known.get(calibration, this::read).byVersion().get(version);
        if (item != null) {
            return item;
        }
        var other = bank.question(version);
        return calibrated(List.of(BankItem.of(version, other, bank.item(other))), calibration)
                .getFirst();
    }

    List<TestItem> itemsOf(String topic, @Nullable UUID calibration) {
        return items(calibration).stream()
                .filter(item -> item.question().topic().equals(topic))
                .map(BankItem::item)
                .toList();
    }

    /** Other questions than those of the course, as the calibration has them or else as experts see them. */
    List<BankItem> calibrated(List<BankItem> others, @Nullable UUID calibration) {
        if (calibration == null || others.isEmpty()) {
            return others;
        }
        return applied(
                others,
                questions.findAllById(others.stream()
                        .map(item -> new CalibratedQuestion.Id(calibration, item.version()))
                        .toList()));
    }

    private Questions read(UUID calibration) {
        return Questions.of(applied(bank.items(), questions.of(calibration)));
    }

    private static List<BankItem> applied(List<BankItem> items, List<CalibratedQuestion> calibrated) {
        var found =
                calibrated.stream().collect(Collectors.toMap(CalibratedQuestion::questionVersion, Function.identity()));
        return items.stream()
                .map(item -> Optional.ofNullable(found.get(item.version()))
                        .map(question -> BankItem.of(item.version(), item.question(), question.apply(item.item())))
                        .orElse(item))
                .toList();
    }
}
