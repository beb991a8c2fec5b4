package org.casebook.demo;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.casebook.base.PrivateFiles;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Memberships;
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
    private final FirstAdministrator firstAdministrator;
    private final Passwords passwords;
    private final Classes classes;
    private final DemoAssignments assignments;
    private final Memberships memberships;
    private final DemoWork work;
    private final DemoWriting writing;
    private final boolean demo;
    private final Path passwordFile;

    DemoSchool(
            FirstAdministrator firstAdministrator,
            Passwords passwords,
            Classes classes,
            DemoAssignments assignments,
            Memberships memberships,
            DemoWork work,
            DemoWriting writing,
            @Value("${casebook.demo:false}") boolean demo,
            @Value("${casebook.data:data/demo}") String data) {
        this.firstAdministrator = firstAdministrator;
        this.passwords = passwords;
        this.classes = classes;
        this.assignments = assignments;
        this.memberships = memberships;
        this.work = work;
        this.writing = writing;
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
        var random = new Random(SEED);
        var known = new LinkedHashMap<UUID, double[]>();
        students.stream().skip(1).forEach(student -> known.put(student.id(), work.giveHistory(actor(student), random)));
        work.giveAssignments(actor(teachers.getFirst()), firstClass, first.subList(1, first.size()), known, random);
        work.giveAssignments(actor(teachers.getLast()), secondClass, second, known, random);
        writing.giveToMark(actor(teachers.getFirst()), firstClass, first.subList(1, first.size()));
        writing.giveReleased(actor(teachers.getLast()), secondClass, second);
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

    private String makePassword() {
        var password = ReadablePassword.next();
        try {
            PrivateFiles.createFolder(requireNonNull(passwordFile.getParent()));
            PrivateFiles.write(passwordFile, password);
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
