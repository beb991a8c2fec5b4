package org.casebook.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.casebook.course.Course;
import org.casebook.course.writing.SampleAnswer;
import org.casebook.marking.GivenPoints;
import org.casebook.marking.MarkRelease;
import org.casebook.marking.Marking;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.PastWriting;
import org.casebook.writing.WritingPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the demonstration's classes have written: a pile to mark, and one whose marks are released. */
@Component
record DemoWriting(Course course, PastWriting writing, Marking marking, MarkRelease release, Clock clock) {

    private static final String TEXTS = "written.json";

    /** The texts of both classes. */
    private record Texts(ClassTexts toMark, ClassTexts released) {}

    /**
     * What one class has written.
     *
     * @param draft one more, which is not handed in
     */
    private record ClassTexts(
            String task, List<Text> answers, @Nullable String draft) {}

    /** A text that was handed in, and what its teacher gives and says to it, if anything yet. */
    private record Text(
            String text,
            @Nullable List<Integer> points,
            @Nullable String remark) {}

    /** A pile of which a part is marked, one student being still at it, in a task that is due soon. */
    void giveToMark(Actor teacher, UUID classId, List<Person> students) {
        var now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        var given = now.minus(Duration.ofDays(5));
        var texts = texts().toMark();
        var id = give(teacher, classId, texts, given, now.plus(Duration.ofDays(2)));
        mark(teacher, classId, id, texts, handIn(id, texts, students, given));
        var next = students.get(texts.answers().size());
        writing.draft(next.id(), id, Objects.requireNonNull(texts.draft()), now.minus(Duration.ofHours(20)));
    }

    /** A pile that is marked, the sample answers in it too, with its marks released. */
    void giveReleased(Actor teacher, UUID classId, List<Person> students) {
        var now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        var given = now.minus(Duration.ofDays(14));
        var texts = texts().released();
        var id = give(teacher, classId, texts, given, now.minus(Duration.ofDays(7)));
        var answers = handIn(id, texts, students, given);
        mark(teacher, classId, id, texts, answers);
        markSamples(teacher, classId, id, answers);
        release.release(teacher, classId, id);
    }

    private UUID give(Actor teacher, UUID classId, ClassTexts texts, Instant given, Instant due) {
        var task = course.writingTask(texts.task()).orElseThrow();
        return writing.give(teacher, classId, new WritingPlan(task.id(), task, due, MarkedBy.RUBRIC), given);
    }

    /** One student after the other, some hours between them. */
    private List<UUID> handIn(UUID id, ClassTexts texts, List<Person> students, Instant given) {
        var ids = new UUID[texts.answers().size()];
        for (int place = 0; place < ids.length; place++) {
            var at = given.plus(Duration.ofHours(30 + 7L * place)).plus(Duration.ofMinutes(13L * place));
            ids[place] = writing.handIn(
                    students.get(place).id(), id, texts.answers().get(place).text(), at);
        }
        return List.of(ids);
    }

    private void mark(Actor teacher, UUID classId, UUID id, ClassTexts texts, List<UUID> answers) {
        for (int place = 0; place < answers.size(); place++) {
            var text = texts.answers().get(place);
            if (text.points() != null) {
                var remark = Objects.requireNonNullElse(text.remark(), "");
                marking.give(teacher, classId, id, answers.get(place), new GivenPoints(text.points()), remark);
            }
        }
    }

    /** As their author does. */
    private void markSamples(Actor teacher, UUID classId, UUID id, List<UUID> answers) {
        var pile = marking.pile(teacher, classId, id);
        var samples = pile.assignment().plan().task().samples();
        for (var piled : pile.texts()) {
            if (!answers.contains(piled.id())) {
                var points = samples.stream()
                        .filter(sample -> sample.whole().equals(piled.text()))
                        .map(SampleAnswer::points)
                        .findFirst()
                        .orElseThrow();
                marking.give(teacher, classId, id, piled.id(), new GivenPoints(points), "");
            }
        }
    }

    private static Texts texts() {
        try (var texts = DemoWriting.class.getResourceAsStream(TEXTS)) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(texts), Texts.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
