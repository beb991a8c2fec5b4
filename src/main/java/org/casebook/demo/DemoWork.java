package org.casebook.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.casebook.adaptive.ExpertScale;
import org.casebook.attempt.PastAttempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.springframework.stereotype.Component;

/** What the students of the demonstration have read and answered in the weeks before. */
@Component
class DemoWork {

    private static final int MOST_QUIZZES = 4;

    /** One in so many is late with what is set, and one misses it. */
    private static final int FEW = 7;

    private final Course course;
    private final DemoAssignments assignments;
    private final PastAttempts quizzes;
    private final Reading reading;
    private final Clock clock;
    private final Misunderstandings misunderstandings;

    DemoWork(Course course, DemoAssignments assignments, PastAttempts quizzes, Reading reading, Clock clock) {
        this.course = course;
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.reading = reading;
        this.clock = clock;
        this.misunderstandings = new Misunderstandings(course);
    }

    /**
     * Some quizzes over the past weeks by a student of some ability, who learns a little between them.
     *
     * @return the abilities by now, in the course's order of topics
     */
    double[] giveHistory(Actor student, Random random) {
        double general = random.nextGaussian();
        var abilities = new double[course.topics().size()];
        for (int topic = 0; topic < abilities.length; topic++) {
            abilities[topic] = 0.75 * general + 0.65 * random.nextGaussian();
        }
        int read = random.nextInt(course.sections().size() + 1);
        course.sections().stream().limit(read).forEach(section -> reading.complete(student, section.slug()));
        int taken = random.nextInt(MOST_QUIZZES + 1);
        Instant start = clock.instant().minus(Duration.ofDays(7L * (taken + 1)));
        for (int quiz = 0; quiz < taken; quiz++) {
            start = start.plus(Duration.ofHours(7L * 24 - 3 + random.nextInt(6)));
            quizzes.take(
                    student,
                    QuizRequest.ofLength(topics(), 12),
                    start,
                    question -> respond(question, abilities, random));
            for (int topic = 0; topic < abilities.length; topic++) {
                abilities[topic] += 0.25 * random.nextDouble();
            }
        }
        return abilities;
    }

    /** What the class has been set and done; some are late, some have missed it. */
    void giveAssignments(
            Actor teacher, UUID classId, List<Person> students, Map<UUID, double[]> abilities, Random random) {
        var ids = students.stream().map(Person::id).toList();
        var all = assignments.setPast(teacher, classId, ids);
        for (int piece = 0; piece < all.size(); piece++) {
            var past = all.get(piece);
            for (int place = 0; place < students.size() - 1; place++) {
                int turn = (place + 2 * piece) % FEW;
                if (turn != 3) {
                    var own = Objects.requireNonNull(abilities.get(ids.get(place)));
                    quizzes.take(
                            new Actor(ids.get(place), Role.STUDENT),
                            past.id(),
                            turn == 6 ? past.late() : past.start(),
                            question -> respond(question, own, random));
                }
            }
        }
    }

    private Response respond(Question question, double[] abilities, Random random) {
        if (misunderstandings.catches(question, random)) {
            return misunderstandings.answer(question);
        }
        int topic = topics().indexOf(question.topic());
        double difficulty = ExpertScale.difficulty(question.head().difficulty());
        double knows = 1 / (1 + Math.exp(difficulty - abilities[topic]));
        double right = question.guessing() + (1 - question.guessing()) * knows;
        return random.nextDouble() < right ? DemoAnswers.right(question) : DemoAnswers.wrong(question, random);
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
