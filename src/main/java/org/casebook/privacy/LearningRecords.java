package org.casebook.privacy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.casebook.attempt.AttemptReview;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.Attempts;
import org.casebook.bank.TopicMastery;
import org.casebook.course.Course;
import org.casebook.gradebook.Grade;
import org.casebook.gradebook.OwnGrades;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.progress.AnswerWords;
import org.casebook.progress.MasteryReports;
import org.casebook.report.QuestionReports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person has read, answered and been marked for, as their record has it; whoever asks has been checked. */
@Component
record LearningRecords(
        Reading reading,
        MasteryReports mastery,
        Attempts attempts,
        OwnGrades grades,
        QuestionReports reports,
        Course course) {

    List<PersonRecord.Read> read(Actor self) {
        return reading.overview(self).stream()
                .filter(Reading.Status::isStarted)
                .map(status ->
                        new PersonRecord.Read(status.section().title(), status.visitedAt(), status.completedAt()))
                .toList();
    }

    List<PersonRecord.Topic> topics(Actor student) {
        return mastery.mastery(student, student.id()).stream()
                .map(topic -> new PersonRecord.Topic(
                        course.topic(topic.topic()).orElseThrow().name(), topic.answers(), share(topic)))
                .toList();
    }

    private static PersonRecord.@Nullable Share share(TopicMastery mastery) {
        return switch (mastery) {
            case TopicMastery.NothingYet _ -> null;
            case TopicMastery.Known known ->
                new PersonRecord.Share(
                        known.expected(),
                        known.low(),
                        known.high(),
                        known.word().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }

    List<PersonRecord.Quiz> quizzes(Actor student) {
        return attempts.history(student).stream()
                .map(head -> quiz(student, head))
                .toList();
    }

    private PersonRecord.Quiz quiz(Actor student, AttemptSummary head) {
        return attempts.review(student, head.id()) instanceof AttemptReview review
                ? new PersonRecord.Quiz(
                        head.startedAt(),
                        head.finishedAt(),
                        true,
                        review.items().stream().map(LearningRecords::answer).toList())
                : new PersonRecord.Quiz(head.startedAt(), head.finishedAt(), false, List.of());
    }

    private static PersonRecord.Answer answer(AttemptReview.ReviewedItem item) {
        var question = item.asked().question();
        var score = item.feedback().score();
        return new PersonRecord.Answer(
                AnswerWords.stem(question),
                AnswerWords.of(question, item.feedback().response()),
                item.feedback().verdict().label(question, score),
                score.correct(),
                score.share(),
                !item.feedback().voided(),
                item.feedback().hurried(),
                item.feedback().savedAt(),
                item.comment());
    }

    List<PersonRecord.Report> reports(Actor student) {
        return reports.of(student).stream()
                .map(report -> new PersonRecord.Report(
                        AnswerWords.stem(report.question()),
                        report.reason().label(),
                        report.text(),
                        report.madeAt(),
                        report.answer()))
                .toList();
    }

    List<PersonRecord.Grade> grades(Actor student) {
        return grades.of(student).stream()
                .flatMap(each -> IntStream.range(0, each.works().size()).mapToObj(place -> {
                    var cell = each.row().all().get(place);
                    return new PersonRecord.Grade(
                            each.className(),
                            each.works().get(place).title(),
                            cell.grade().map(Grade::text).orElse(""),
                            cell.remark());
                }))
                .toList();
    }
}
