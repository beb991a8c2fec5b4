package org.casebook.privacy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.casebook.attempt.AttemptReview;
import org.casebook.attempt.AttemptState.Feedback;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.Attempts;
import org.casebook.bank.TopicMastery;
import org.casebook.course.Course;
import org.casebook.course.Mastery;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.gradebook.Grade;
import org.casebook.gradebook.OwnGrades;
import org.casebook.livequestion.LiveAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.AnswerWords;
import org.casebook.progress.MasteryReports;
import org.casebook.recall.DueReviews;
import org.casebook.recall.RecallRounds;
import org.casebook.report.QuestionReports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person has answered and been marked for, as their record has it; whoever asks has been checked. */
@Component
record LearningRecords(
        ReadingRecords reading,
        MasteryReports mastery,
        Attempts attempts,
        RecallRounds rounds,
        DueReviews reviews,
        OwnGrades grades,
        QuestionReports reports,
        LiveAnswers live,
        Course course) {

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
                new PersonRecord.Share(known.expected(), known.low(), known.high(), word(known.word()));
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

    List<PersonRecord.Answer> askedAgain(Actor student) {
        return rounds.answers(student).stream()
                .map(past -> answer(past.question(), past.feedback(), null))
                .toList();
    }

    PersonRecord.@Nullable OwnGoal ownGoal(Actor student) {
        return reviews.readyDate(student)
                .map(ready -> new PersonRecord.OwnGoal(
                        ready.day(),
                        ready.topics().stream()
                                .map(id -> course.topic(id).map(Topic::name).orElse(id))
                                .toList(),
                        ready.target() == null ? null : word(ready.target())))
                .orElse(null);
    }

    private static String word(Mastery mastery) {
        return mastery.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static PersonRecord.Answer answer(AttemptReview.ReviewedItem item) {
        return answer(item.asked().question(), item.feedback(), item.comment());
    }

    private static PersonRecord.Answer answer(Question question, Feedback feedback, @Nullable String comment) {
        var score = feedback.score();
        return new PersonRecord.Answer(
                AnswerWords.stem(question),
                AnswerWords.of(question, feedback.response()),
                feedback.verdict().label(question, score),
                score.correct(),
                score.share(),
                !feedback.voided(),
                feedback.hurried(),
                feedback.savedAt(),
                comment);
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

    /** While the questions are open; afterwards nothing of it is kept. */
    List<PersonRecord.LiveAnswer> liveAnswers(Actor student) {
        return live.of(student).stream()
                .map(given -> new PersonRecord.LiveAnswer(
                        AnswerWords.stem(given.question()),
                        words(given.question(), given.first()),
                        words(given.question(), given.second()),
                        given.at()))
                .toList();
    }

    private static String words(Question question, @Nullable Response response) {
        return response == null ? "" : AnswerWords.of(question, response);
    }

    List<PersonRecord.Grade> grades(Actor student) {
        return grades.of(student).stream()
                .flatMap(each -> IntStream.range(0, each.works().size()).mapToObj(place -> {
                    var cell = each.row().all().get(place);
                    var work = each.works().get(place);
                    var note = each.note(work, cell);
                    return new PersonRecord.Grade(
                            each.className(),
                            work.title(),
                            cell.grade().map(Grade::text).orElse(""),
                            note.isEmpty() ? cell.remark() : cell.remark() + ": " + note);
                }))
                .toList();
    }
}
