package org.casebook.support;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Memberships;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.signin.FirstAdministrator;
import org.casebook.signin.Passwords;
import org.springframework.stereotype.Component;

/** Makes people and classes for tests; every one has a name of its own, so that tests don't meet each other's. */
@Component
public class School {

    public static final String PASSWORD = "correct horse battery";

    private final FirstAdministrator firstAdministrator;
    private final Passwords passwords;
    private final Classes classes;
    private final Memberships memberships;
    // Numbers of one length, so that the order by name is that in which people and classes were made.
    private final AtomicInteger count = new AtomicInteger(100_000);
    private Actor administrator;

    School(FirstAdministrator firstAdministrator, Passwords passwords, Classes classes, Memberships memberships) {
        this.firstAdministrator = firstAdministrator;
        this.passwords = passwords;
        this.classes = classes;
        this.memberships = memberships;
    }

    public synchronized Actor administrator() {
        if (administrator == null) {
            administrator = actor(firstAdministrator.create(firstAdministrator.code(), "head", "Head", PASSWORD));
        }
        return administrator;
    }

    public Actor student() {
        return actor(person(Role.STUDENT));
    }

    public Actor teacher() {
        return actor(person(Role.TEACHER));
    }

    public Person person(Role role) {
        var name = role.name().toLowerCase(Locale.ROOT) + count.incrementAndGet();
        return passwords.addPerson(administrator(), name, "Name of " + name, role, PASSWORD);
    }

    /** A word that stands in no name of another test. */
    public String mark() {
        return "mark" + count.incrementAndGet();
    }

    /** A class with the given people. */
    public UUID classOf(Actor teacher, Actor... students) {
        var id = classes.create(administrator(), "Class " + count.incrementAndGet())
                .id();
        memberships.set(
                administrator(),
                id,
                List.of(teacher.id()),
                List.of(students).stream().map(Actor::id).toList());
        return id;
    }

    private static Actor actor(Person person) {
        return new Actor(person.id(), person.role());
    }
}
