package org.casebook.marking;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.statistics.BradleyTerry;
import org.casebook.statistics.BradleyTerry.Judgement;

/** The order of all texts that were ever compared; who has left the class stays in it, so that nobody's points move. */
record PairOrder(List<UUID> texts, BradleyTerry scale) {

    static PairOrder of(List<WritingComparison> judged) {
        var met = new LinkedHashSet<UUID>();
        judged.forEach(each -> Collections.addAll(met, each.better(), each.worse()));
        var texts = met.stream().sorted().toList();
        return new PairOrder(
                texts,
                texts.isEmpty()
                        ? new BradleyTerry(List.of(), List.of())
                        : BradleyTerry.of(texts.size(), judgements(texts, judged)));
    }

    /** Of those that are about two of these texts. */
    static List<Judgement> judgements(List<UUID> texts, List<WritingComparison> judged) {
        return judged.stream()
                .filter(each -> texts.contains(each.better()) && texts.contains(each.worse()))
                .map(each -> new Judgement(texts.indexOf(each.better()), texts.indexOf(each.worse())))
                .toList();
    }

    /** Each by its value between the lowest and the highest; all in the middle where no value differs. */
    Map<UUID, CountedMark> points(PointRange range) {
        Map<UUID, CountedMark> points = new HashMap<>();
        var values = scale.values();
        if (values.isEmpty()) {
            return points;
        }
        double lowest = Collections.min(values);
        double width = Collections.max(values) - lowest;
        for (int i = 0; i < texts.size(); i++) {
            double place = width == 0 ? .5 : (values.get(i) - lowest) / width;
            points.put(texts.get(i), new CountedMark(range.points(place), List.of(), 1, List.of()));
        }
        return points;
    }
}
