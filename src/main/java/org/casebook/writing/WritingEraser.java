package org.casebook.writing;

import java.util.function.UnaryOperator;
import org.casebook.base.RowLocks;
import org.casebook.course.writing.Criterion;
import org.casebook.course.writing.WritingTask;
import org.casebook.people.PersonErased;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Of what an erased person has written no word stays: a text says who wrote it, even without a name. That it was handed in
 * does, since marks and figures of the class rest on it. From what others were asked to write, their name goes.
 */
@Component
record WritingEraser(WritingRecordRepository records, WrittenAnswerRepository answers, RowLocks locks) {

    @EventListener
    void erase(PersonErased erased) {
        answers.findByAccountId(erased.person().id())
                .forEach(answer -> locks.hold(WrittenAnswer.class, answer.id()).ifPresent(WrittenAnswer::forget));
        for (var name : erased.names()) {
            records.mentioning(name).forEach(id -> locks.hold(WritingRecord.class, id)
                    .ifPresent(record -> rewrite(record, erased::withoutNames)));
        }
    }

    private static void rewrite(WritingRecord record, UnaryOperator<String> change) {
        var plan = record.assignment().plan();
        record.rewrite(rewritten(plan.task(), plan.courseTask(), change));
    }

    /** What a teacher may have typed: all of a task of their own, and the rubric of a course's, where a person of the past may be called so. */
    private static WritingTask rewritten(WritingTask task, @Nullable String courseTask, UnaryOperator<String> change) {
        UnaryOperator<String> own = courseTask == null ? change : text -> text;
        return new WritingTask(
                task.id(),
                task.topic(),
                own.apply(task.title()),
                task.task().stream().map(own).toList(),
                task.documents(),
                task.sources(),
                task.passages(),
                task.words(),
                task.minutes(),
                task.criteria().stream()
                        .map(criterion -> new Criterion(
                                change.apply(criterion.name()),
                                criterion.levels().stream().map(change).toList()))
                        .toList(),
                task.samples());
    }
}
