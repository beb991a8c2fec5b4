package org.casebook.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.casebook.adaptive.ExpertScale;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.learning.PastSittings;
import org.casebook.learning.QuizRequest;
import org.casebook.learning.Reading;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.signin.FirstAdministrator;
import org.casebook.signin.Passwords;
import org.casebook.signin.ReadablePassword;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * With {@code --demo}, fills an empty school with made-up people and histories, and prints how to sign in. Always a
 * bean, because which beans there are is settled when the application is built.
 */
@Component
class DemoSchool implements ApplicationRunner {

    private static final long SEED = 447;
    private static final int STUDENTS_A_CLASS = 15;
    private static final int MOST_QUIZZES = 4;

    /** One in so many is late with what is set, and one misses it. */
    private static final int FEW = 7;

    private final Course course;
    private final FirstAdministrator firstAdministrator;
    private final Passwords passwords;
    private final Classes classes;
    private final DemoAssignments assignments;
    private final Memberships memberships;
    private final PastSittings quizzes;
    private final Reading reading;
    private final Clock clock;
    private final boolean demo;
    private final Path passwordFile;
    private final Misunderstandings misunderstandings;
    private final Random random = new Random(SEED);

    DemoSchool(
            Course course,
            FirstAdministrator firstAdministrator,
            Passwords passwords,
            Classes classes,
            DemoAssignments assignments,
            Memberships memberships,
            PastSittings quizzes,
            Reading reading,
            Clock clock,
            @Value("${casebook.demo:false}") boolean demo,
            @Value("${casebook.data:data/demo}") String data) {
        this.course = course;
        this.misunderstandings = new Misunderstandings(course);
        this.firstAdministrator = firstAdministrator;
        this.passwords = passwords;
        this.classes = classes;
        this.assignments = assignments;
        this.memberships = memberships;
        this.quizzes = quizzes;
        this.reading = reading;
        this.clock = clock;
        this.demo = demo;
        this.passwordFile = Path.of(data).resolve("demo-password.txt");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demo && firstAdministrator.isNeeded()) {
            fill(makePassword());
        }
    }

    @EventListener
    @Order(1)
    void printAccounts(ApplicationReadyEvent event) {
        if (demo && Files.exists(passwordFile)) {
            System.out.printf(
                    "Demo accounts: admin (administrator), teacher1 and teacher2, student01 to student%02d.%n"
                            + "The password of all of them: %s%n",
                    DemoNames.STUDENTS.size(), read(passwordFile));
        }
    }

    private void fill(String password) {
        var admin = actor(firstAdministrator.create(firstAdministrator.code(), "admin", "Ada Admin", password));
        var teachers = List.of(
                passwords.addPerson(admin, "teacher1", "Thea Teacher", Role.TEACHER, password),
                passwords.addPerson(admin, "teacher2", "Theo Teacher", Role.TEACHER, password));
        var students = new ArrayList<Person>();
        for (var name : DemoNames.STUDENTS) {
            var username = String.format(Locale.ROOT, "student%02d", students.size() + 1);
            students.add(passwords.addPerson(admin, username, name, Role.STUDENT, password));
        }
        var first = students.subList(0, STUDENTS_A_CLASS);
        var second = students.subList(STUDENTS_A_CLASS, students.size());
        var firstClass = addClass(admin, "History 10a", teachers.getFirst(), first);
        var secondClass = addClass(admin, "History 10b", teachers.getLast(), second);
        // The first student is new, so that a visitor can see an empty start.
        var known = new LinkedHashMap<UUID, double[]>();
        students.stream().skip(1).forEach(student -> known.put(student.id(), giveHistory(actor(student))));
        giveWork(actor(teachers.getFirst()), firstClass, first.subList(1, first.size()), known);
        giveWork(actor(teachers.getLast()), secondClass, second, known);
    }

    /** What the class has been set and done; some are late, some have missed it. */
    private void giveWork(Actor teacher, UUID classId, List<Person> students, Map<UUID, double[]> abilities) {
        var ids = students.stream().map(Person::id).toList();
        var all = assignments.setPast(teacher, classId, ids);
        for (int piece = 0; piece < all.size(); piece++) {
            var past = all.get(piece);
            for (int place = 0; place < students.size() - 1; place++) {
                int turn = (place + 2 * piece) % FEW;
                if (turn != 3) {
                    var own = Objects.requireNonNull(abilities.get(ids.get(place)));
                    quizzes.take(
                            actor(students.get(place)),
                            past.id(),
                            turn == 6 ? past.late() : past.start(),
                            question -> respond(question, own));
                }
            }
        }
    }

    private UUID addClass(Actor admin, String name, Person teacher, List<Person> students) {
        UUID id = classes.create(admin, name).id();
        memberships.set(
                admin,
                id,
                List.of(teacher.id()),
                students.stream().map(Person::id).toList());
        assignments.set(actor(teacher), id);
        return id;
    }

    /**
     * Some quizzes over the past weeks by a student of some ability, who learns a little between them.
     *
     * @return the abilities by now, in the course's order of topics
     */
    private double[] giveHistory(Actor student) {
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
            quizzes.take(student, QuizRequest.ofLength(topics(), 12), start, question -> respond(question, abilities));
            for (int topic = 0; topic < abilities.length; topic++) {
                abilities[topic] += 0.25 * random.nextDouble();
            }
        }
        return abilities;
    }

    private Response respond(Question question, double[] abilities) {
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

    private String makePassword() {
        var password = ReadablePassword.next();
        try {
            Files.createDirectories(passwordFile.getParent());
            Files.writeString(passwordFile, password);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return password;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Actor actor(Person person) {
        return new Actor(person.id(), person.role());
    }
}
