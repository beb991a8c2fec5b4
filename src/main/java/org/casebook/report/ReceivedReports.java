package org.casebook.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.casebook.attempt.Occasion;
import org.casebook.bank.QuestionBank;
import org.casebook.classroom.Classes;
import org.casebook.course.question.Responses;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.report.ReceivedReport.Place;
import org.springframework.stereotype.Component;

/** Reports with the names and answers that belong to them, for a reader who has been checked. */
@Component
record ReceivedReports(AskedQuestions asked, QuestionBank bank, Classes classes, People people) {

    List<ReceivedReport> of(Actor reader, UUID version, List<QuestionReport> reports) {
        var students = reports.stream().map(QuestionReport::student).distinct().toList();
        var occasions = asked.of(version, students);
        boolean named = reader.role() == Role.TEACHER;
        Map<UUID, Person> names = named ? people.byId(students) : Map.of();
        Map<UUID, Set<UUID>> taught = named ? classes.studentsOf(classes.idsOf(reader.id())) : Map.of();
        return reports.stream()
                .map(report -> {
                    var occasion = occasion(report, occasions);
                    return new ReceivedReport(
                            named
                                    ? Objects.requireNonNull(names.get(report.student()))
                                            .displayName()
                                    : null,
                            taught.entrySet().stream()
                                    .filter(entry -> entry.getValue().contains(report.student()))
                                    .map(Map.Entry::getKey)
                                    .sorted()
                                    .toList(),
                            report.reason(),
                            report.body(),
                            report.madeAt(),
                            occasion.map(ReceivedReports::place).orElse(Place.ROUND),
                            occasion.map(Occasion::written)
                                    .map(written -> Responses.read(bank.question(version), written))
                                    .orElse(null),
                            report.answer());
                })
                .toList();
    }

    /** In a quiz a question is asked once; outside, it may have been asked again since. */
    private static Optional<Occasion> occasion(QuestionReport report, List<Occasion> all) {
        return all.stream()
                .filter(one -> one.student().equals(report.student())
                        && Objects.equals(one.attempt(), report.attempt())
                        && (one.attempt() != null || !one.at().isAfter(report.madeAt())))
                .findFirst();
    }

    private static Place place(Occasion occasion) {
        if (occasion.attempt() == null) {
            return Place.ROUND;
        }
        return occasion.test() ? Place.TEST : Place.QUIZ;
    }
}
