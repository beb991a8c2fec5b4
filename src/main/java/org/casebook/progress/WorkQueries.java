package org.casebook.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Share;
import org.casebook.attempt.AbilityRecord;
import org.casebook.attempt.AbilityRepository;
import org.casebook.attempt.Attempt;
import org.casebook.attempt.MasteryPointRepository;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.casebook.people.Person;
import org.springframework.stereotype.Component;

/** Reads the work of many students at once. Whoever calls it has checked who asks. */
@Component
record WorkQueries(
        AbilityRepository abilities, MasteryPointRepository points, QuestionBank bank, MasteryScaleReader scale) {

    /** By topic the expected share of someone of whom nothing is known. */
    Map<String, Share> unknown() {
        var calibration = scale.calibrationInUse();
        return bank.topics().stream()
                .collect(
                        Collectors.toMap(Function.identity(), topic -> scale.share(scale.prior(), topic, calibration)));
    }

    /** In four queries at most, whatever the number of students. */
    List<StudentWork> of(Collection<Person> students, AnswerQueries.Sheets sheets) {
        var ids = students.stream().map(Person::id).toList();
        var known = abilities.findAllById(ids).stream()
                .collect(Collectors.toMap(AbilityRecord::accountId, AbilityRecord::ability));
        var finished = sheets.byStudent().values().stream()
                .flatMap(List::stream)
                .map(AnswerQueries.Answered::attempt)
                .filter(Attempt::isFinished)
                .toList();
        var history = points.shown(finished.stream().map(Attempt::id).toList()).stream()
                .collect(Collectors.groupingBy(point -> point.id().attemptId()));
        var calibration = scale.calibrationInUse();
        var cuts = scale.nearlyAbilities(calibration);
        return students.stream()
                .map(student -> {
                    var ability = known.getOrDefault(student.id(), scale.prior());
                    var own = sheets.answersOf(student.id());
                    var perTopic = own.stream()
                            .collect(Collectors.groupingBy(
                                    answer -> answer.question().topic(), Collectors.counting()));
                    return new StudentWork(
                            student,
                            scale.mastery(ability, perTopic, calibration),
                            notYet(ability, cuts),
                            own,
                            sheets.of(student.id()).stream()
                                    .map(AnswerQueries.Answered::attempt)
                                    .flatMap(attempt -> history.getOrDefault(attempt.id(), List.of()).stream()
                                            .map(point -> MasteryReports.point(attempt, point)))
                                    .toList());
                })
                .toList();
    }

    private Map<String, Double> notYet(Ability ability, double[] cuts) {
        return bank.topics().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        topic -> ability.probabilityBelow(bank.place(topic), cuts[bank.place(topic)])));
    }
}
