package org.casebook.regrade;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.casebook.attempt.Regrade;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What a regrade does to grades, before it is made. */
@Service
public class GradePreview {

    private final Regrades regrades;
    private final ClassGrades grades;
    private final TransactionTemplate transaction;

    GradePreview(Regrades regrades, ClassGrades grades, TransactionTemplate transaction) {
        this.regrades = regrades;
        this.grades = grades;
        this.transaction = transaction;
    }

    /**
     * A grade that would read otherwise.
     *
     * @param of the title of the work, or 'Total'
     * @param before empty where there was none
     * @param after empty where there is none any more
     */
    public record GradeChange(Person student, String of, String before, String after) {}

    /**
     * The grades of a class that would read otherwise, by student. The regrade is made and taken back before anybody sees
     * it: what is foreseen is what would be so.
     *
     * @throws InvalidInputException if it can't be made
     * @throws NotFoundException for all but teachers of the class
     */
    public List<GradeChange> of(Actor teacher, UUID classId, UUID version, Regrade.Kind kind) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            var before = grades.of(teacher, classId);
            regrades.make(teacher, classId, version, kind);
            return changes(before, grades.of(teacher, classId));
        }));
    }

    private static List<GradeChange> changes(List<ClassGrades.Reads> before, List<ClassGrades.Reads> after) {
        return IntStream.range(0, before.size())
                .filter(place -> !before.get(place).equals(after.get(place)))
                .mapToObj(place -> new GradeChange(
                        before.get(place).student(),
                        before.get(place).of(),
                        before.get(place).text(),
                        after.get(place).text()))
                .toList();
    }
}
