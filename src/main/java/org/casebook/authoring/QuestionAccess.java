package org.casebook.authoring;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.bank.OwnQuestions;
import org.casebook.base.NotFoundException;
import org.casebook.base.RowLocks;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which teachers' questions a teacher may have to do with, and how they are shown to them. */
@Component
class QuestionAccess {

    private final OwnQuestionRepository questions;
    private final OwnQuestions bank;
    private final RowLocks locks;
    private final Classes classes;
    private final People people;

    QuestionAccess(OwnQuestionRepository questions, OwnQuestions bank, RowLocks locks, Classes classes, People people) {
        this.questions = questions;
        this.bank = bank;
        this.locks = locks;
        this.classes = classes;
        this.people = people;
    }

    /** One of the actor's own. */
    OwnQuestionRecord own(Actor actor, UUID id) {
        actor.require(Role.TEACHER);
        return questions
                .findById(id)
                .filter(record -> record.owner().equals(actor.id()))
                .orElseThrow(() -> new NotFoundException("question " + id));
    }

    /** One of the actor's own that is about to change, as it is now; no other window changes it before this is done. */
    OwnQuestionRecord held(Actor actor, UUID id) {
        actor.require(Role.TEACHER);
        return locks.hold(OwnQuestionRecord.class, id)
                .filter(record -> record.owner().equals(actor.id()))
                .orElseThrow(() -> new NotFoundException("question " + id));
    }

    /** The questions named, each the actor's own, offered to the school, or used by a class of the actor's. */
    List<OwnQuestionRecord> open(Actor actor, Collection<UUID> ids) {
        actor.require(Role.TEACHER);
        var found = questions.findByIdIn(ids);
        var uses = usesBy(actor, found);
        var open = found.stream()
                .filter(record -> record.owner().equals(actor.id())
                        || record.isOffered()
                        || !uses.of(record).isEmpty())
                .toList();
        if (open.size() != Set.copyOf(ids).size()) {
            throw new NotFoundException("questions " + ids);
        }
        return open;
    }

    /** Four queries, whatever the number of questions. */
    List<OwnQuestion> summaries(Actor actor, List<OwnQuestionRecord> records) {
        var uses = usesBy(actor, records);
        var plain =
                bank.plain(records.stream().map(OwnQuestionRecord::questionId).toList());
        var authors = people.byId(records.stream().map(OwnQuestionRecord::owner).collect(Collectors.toSet()));
        return records.stream()
                .map(record -> record.summary(
                        plain.contains(record.questionId()), name(authors.get(record.owner())), uses.of(record)))
                .toList();
    }

    private Uses usesBy(Actor actor, List<OwnQuestionRecord> records) {
        return new Uses(
                new HashSet<>(classes.idsOf(actor.id())),
                bank.classes(records.stream().map(OwnQuestionRecord::questionId).toList()));
    }

    /** Which of a teacher's classes use which questions. */
    private record Uses(Set<UUID> taught, Map<String, Set<UUID>> all) {

        Set<UUID> of(OwnQuestionRecord record) {
            return all.getOrDefault(record.questionId(), Set.of()).stream()
                    .filter(taught::contains)
                    .collect(Collectors.toSet());
        }
    }

    private static String name(@Nullable Person author) {
        return author == null ? "" : author.displayName();
    }
}
