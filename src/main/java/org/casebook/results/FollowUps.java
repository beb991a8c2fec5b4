package org.casebook.results;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.assignment.AssignmentLifecycle;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Audience;
import org.casebook.assignment.Dial;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.ModuleLibrary;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Schedule;
import org.casebook.assignment.TopicShare;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Section;
import org.casebook.people.Actor;
import org.casebook.progress.ClassWork;
import org.casebook.progress.GivenResponse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft of work out of what results say: for just those students who need it, on what they lack. */
@Service
@Transactional
public class FollowUps {

    /** As much as a student reads and answers in half an hour. */
    private static final int QUESTIONS = 8;

    private static final int MOST_PASSAGES = 3;
    private static final int DAYS = 7;
    private static final int EXCERPT = 60;

    private final ClassWork work;
    private final Assignments assignments;
    private final AssignmentLifecycle lifecycle;
    private final ModuleLibrary library;
    private final Course course;
    private final Clock clock;

    FollowUps(
            ClassWork work,
            Assignments assignments,
            AssignmentLifecycle lifecycle,
            ModuleLibrary library,
            Course course,
            Clock clock) {
        this.work = work;
        this.assignments = assignments;
        this.lifecycle = lifecycle;
        this.library = library;
        this.course = course;
        this.clock = clock;
    }

    /**
     * Who needs what.
     *
     * @param topic its id
     * @param passages that they are to read again; none for those of the topic on which most of them were wrong last
     */
    public record Need(String topic, Set<UUID> students, List<PassageRef> passages) {

        public Need {
            students = Set.copyOf(students);
            passages = List.copyOf(passages);
        }
    }

    /**
     * Makes a draft of practice for them: the passages to read again, and a quiz on the topic, due in a week.
     *
     * @param zone in which a week is a week on the clock on the wall
     * @return the assignment
     * @throws NotFoundException if the actor doesn't teach the class
     * @throws InvalidInputException if the class can't be set it, with the reason
     */
    public UUID draft(Actor teacher, UUID classId, Need need, ZoneId zone) {
        var found = work.ofClass(teacher, classId);
        var passages = need.passages().isEmpty()
                ? missed(
                        need.topic(),
                        found.students().stream()
                                .filter(student -> need.students()
                                        .contains(student.student().id()))
                                .map(student -> student.answers())
                                .toList())
                : need.passages();
        return assignments.draft(
                teacher,
                classId,
                new AssignmentPlan(
                        course.topic(need.topic()).orElseThrow().name() + " again",
                        instructions(passages),
                        offered(teacher, passages),
                        quiz(need.topic()),
                        new Audience.Students(need.students()),
                        schedule(zone)));
    }

    /**
     * Deletes the draft.
     *
     * @throws InvalidInputException if it was given out meanwhile
     */
    public void undo(Actor teacher, UUID assignment) {
        if (assignments.get(teacher, assignment).isGiven()) {
            throw new InvalidInputException("It is given out meanwhile. Take it back or withdraw it on its page.");
        }
        lifecycle.delete(teacher, assignment);
    }

    /** The passages of the topic on which most of them were wrong the last time that they were asked. */
    private List<PassageRef> missed(String topic, List<List<GivenResponse>> students) {
        Map<PassageRef, Long> byHowMany = students.stream()
                .flatMap(answers -> {
                    Map<PassageRef, Boolean> last = new LinkedHashMap<>();
                    answers.stream()
                            .filter(answer -> answer.question().head().topic().equals(topic))
                            .forEach(answer -> last.put(answer.question().head().passage(), answer.correct()));
                    return last.entrySet().stream()
                            .filter(entry -> !entry.getValue())
                            .map(Map.Entry::getKey);
                })
                .filter(passage -> course.passage(passage).isPresent())
                .collect(Collectors.groupingBy(passage -> passage, Collectors.counting()));
        return byHowMany.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<PassageRef, Long> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(MOST_PASSAGES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** In the course's order; what the school doesn't offer can be read all the same, and isn't set. */
    private List<String> offered(Actor teacher, List<PassageRef> passages) {
        var sections = passages.stream().map(PassageRef::section).collect(Collectors.toSet());
        return library.offered(teacher, null).sections().stream()
                .map(Section::slug)
                .filter(sections::contains)
                .toList();
    }

    private String instructions(List<PassageRef> passages) {
        return passages.isEmpty()
                ? ""
                : passages.stream()
                        .map(this::named)
                        .collect(Collectors.joining("\n", "Before the quiz, read above all:\n", ""));
    }

    private String named(PassageRef passage) {
        var text = course.passage(passage).orElseThrow().text();
        int end = text.length() <= EXCERPT ? text.length() : text.lastIndexOf(' ', EXCERPT);
        return "– " + course.section(passage.section()).orElseThrow().title() + ": ‘"
                + text.substring(0, Math.max(end, 0)) + (end < text.length() ? " …" : "") + "’";
    }

    private static QuizPlan quiz(String topic) {
        return QuizPlan.asking(List.of(new TopicShare(topic, 1)), QUESTIONS)
                .ease(Dial.BALANCED)
                .attempts(QuizPlan.ANY_NUMBER)
                .plan();
    }

    private Schedule schedule(ZoneId zone) {
        Instant opens = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        return new Schedule(opens, opens.atZone(zone).plusDays(DAYS).toInstant(), null, LateRule.MARKED);
    }
}
