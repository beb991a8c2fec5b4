package org.casebook.writing;

import java.time.Instant;
import java.util.UUID;
import org.casebook.people.Actor;
import org.springframework.stereotype.Component;

/** Gives writing out and takes it in at a time in the past: for a demonstration's histories. */
@Component
public class PastWriting {

    private final WritingRecordRepository records;
    private final WrittenAnswerRepository answers;

    PastWriting(WritingRecordRepository records, WrittenAnswerRepository answers) {
        this.records = records;
        this.answers = answers;
    }

    /** Asks a class for a text, and says by which id. */
    public UUID give(Actor teacher, UUID classId, WritingPlan plan, Instant at) {
        var record = new WritingRecord(classId, plan, teacher.id(), at);
        record.give(at);
        return records.save(record).id();
    }

    /** Keeps what a student has typed until then and not handed in. */
    public void draft(UUID student, UUID id, String text, Instant at) {
        answers.save(written(student, id, text, at));
    }

    /** Hands a student's text in, and says by which id. */
    public UUID handIn(UUID student, UUID id, String text, Instant at) {
        var answer = written(student, id, text, at);
        answer.handIn(at);
        return answers.save(answer).id();
    }

    private static WrittenAnswer written(UUID student, UUID id, String text, Instant at) {
        var answer = new WrittenAnswer(id, student, at);
        answer.write(text, at);
        return answer;
    }
}
