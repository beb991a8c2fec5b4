package org.casebook.attempt;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.adaptive.ScoreCurve;
import org.casebook.bank.BankItem;
import org.casebook.bank.CalibratedBank;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.OwnQuestions;
import org.casebook.bank.QuestionBank;
import org.casebook.course.Mastery;
import org.springframework.stereotype.Component;

/** What teachers see of questions: what is expected of whom, and what an answer tells. */
@Component
record PaperItems(
        FormPool pool, QuestionBank bank, CalibratedBank calibrated, MasteryScaleReader scale, OwnQuestions teachers) {

    /** Abilities beyond this are taken for this. */
    private static final double EDGE = 3;

    /** How far an ability lies beyond a cut that stands for all beyond it. */
    private static final double BEYOND = .5;

    /** All that a class can be asked. */
    List<PaperItem> ofClass(UUID classId) {
        return itemsOf(pool.of(classId), Set.of());
    }

    /** Those of forms that are kept, by their versions, in use or retired; with whether the class is asked them. */
    List<List<PaperItem>> of(UUID classId, List<List<UUID>> forms) {
        return shown(forms, pool.voided(classId));
    }

    /** Those of forms that were made of what the class is asked. */
    List<List<PaperItem>> of(List<List<UUID>> forms) {
        return shown(forms, Set.of());
    }

    private List<List<PaperItem>> shown(List<List<UUID>> forms, Set<UUID> voided) {
        var calibration = calibrated.inUse();
        var all = forms.stream()
                .flatMap(List::stream)
                .distinct()
                .map(version -> calibrated.item(version, calibration))
                .toList();
        Map<UUID, PaperItem> shown =
                itemsOf(all, voided).stream().collect(Collectors.toMap(PaperItem::version, Function.identity()));
        return forms.stream()
                .map(form -> form.stream()
                        .map(version -> Objects.requireNonNull(shown.get(version)))
                        .toList())
                .toList();
    }

    private List<PaperItem> itemsOf(List<BankItem> items, Set<UUID> voided) {
        var calibration = calibrated.inUse();
        var nearly = scale.nearlyAbilities(calibration);
        var secure = scale.secureAbilities(calibration);
        var authors = teachers.authors(items.stream().map(BankItem::version).toList());
        return items.stream()
                .map(item -> {
                    int topic = bank.place(item.question().topic());
                    return shown(
                            item,
                            authors.containsKey(item.version()),
                            voided.contains(item.version()),
                            at(nearly[topic], secure[topic]));
                })
                .toList();
    }

    private PaperItem shown(BankItem item, boolean own, boolean voided, Map<Mastery, Double> abilities) {
        Map<Mastery, Double> points = new EnumMap<>(Mastery.class);
        Map<Mastery, Double> tells = new EnumMap<>(Mastery.class);
        abilities.forEach((mastery, ability) -> {
            points.put(mastery, ScoreCurve.points(item.item(), ability));
            tells.put(mastery, item.question().isPlain() ? 0 : ScoreCurve.information(item.item(), ability));
        });
        return new PaperItem(item.version(), item.question(), own, voided, points, tells);
    }

    /** The abilities that stand for the three words. */
    private static Map<Mastery, Double> at(double nearly, double secure) {
        return Map.of(
                Mastery.NOT_YET, within(nearly - BEYOND),
                Mastery.NEARLY, within((nearly + secure) / 2),
                Mastery.SECURE, within(secure + BEYOND));
    }

    private static double within(double ability) {
        return Math.clamp(ability, -EDGE, EDGE);
    }
}
