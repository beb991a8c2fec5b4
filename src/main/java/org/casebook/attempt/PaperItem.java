package org.casebook.attempt;

import java.util.Map;
import java.util.UUID;
import org.casebook.course.Mastery;
import org.casebook.course.question.Question;

/**
 * A question that can be in a quiz with the same questions for all.
 *
 * @param own whether a teacher has written it
 * @param voided whether a teacher of the class has voided it since it was chosen, so that nobody is asked it
 * @param points the share of its points that is expected of somebody, by how much of the topic they have mastered
 * @param tells how much an answer tells of such a person's ability: its information
 */
public record PaperItem(
        UUID version,
        Question question,
        boolean own,
        boolean voided,
        Map<Mastery, Double> points,
        Map<Mastery, Double> tells) {

    public PaperItem {
        points = Map.copyOf(points);
        tells = Map.copyOf(tells);
    }

    /** Of whom an answer tells most; of equal ones the lower. */
    public Mastery tellsMostOf() {
        var most = Mastery.NOT_YET;
        for (var mastery : Mastery.values()) {
            if (told(mastery) > told(most)) {
                most = mastery;
            }
        }
        return most;
    }

    public double told(Mastery mastery) {
        return tells.getOrDefault(mastery, 0.0);
    }

    public double expected(Mastery mastery) {
        return points.getOrDefault(mastery, 0.0);
    }
}
