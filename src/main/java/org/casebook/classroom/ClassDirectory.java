package org.casebook.classroom;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.LastEdit;
import org.casebook.base.NameKey;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.Editors;
import org.casebook.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All classes of the school, for administrators: found, added, edited and taken into a new year. */
@Service
@Transactional
public class ClassDirectory {

    /** By what the classes found are sorted. */
    public enum Order {
        NAME("sortKey"),
        BEGINS("begins"),
        ENDS("ends");

        private final String property;

        Order(String property) {
            this.property = property;
        }
    }

    private final SchoolClassRepository classes;
    private final ClassMemberRepository members;
    private final Memberships memberships;
    private final Classes lifecycle;
    private final ClassAccess access;
    private final ClassNames names;
    private final Summaries summaries;
    private final Editors editors;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClassDirectory(
            SchoolClassRepository classes,
            ClassMemberRepository members,
            Memberships memberships,
            Classes lifecycle,
            ClassAccess access,
            ClassNames names,
            Summaries summaries,
            Editors editors,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.audit = audit;
        this.events = events;
        this.classes = classes;
        this.members = members;
        this.memberships = memberships;
        this.lifecycle = lifecycle;
        this.access = access;
        this.names = names;
        this.summaries = summaries;
        this.editors = editors;
        this.clock = clock;
    }

    /** A page of the active or the archived classes in whose name or external ID the text is. */
    @Transactional(readOnly = true)
    public List<ClassDetails> find(
            Actor actor, String text, boolean archived, Order order, boolean ascending, int page, int pageSize) {
        actor.require(Role.ADMINISTRATOR);
        var wanted = new Sort.Order(ascending ? Sort.Direction.ASC : Sort.Direction.DESC, order.property);
        var sort = Sort.by(wanted.nullsLast()).and(Sort.by("sortKey", "name"));
        return details(classes.find(archived, pattern(text), PageRequest.of(page, pageSize, sort)));
    }

    /** How many classes {@link #find} finds. */
    @Transactional(readOnly = true)
    public int count(Actor actor, String text, boolean archived) {
        actor.require(Role.ADMINISTRATOR);
        return classes.countFound(archived, pattern(text));
    }

    /** One class. */
    @Transactional(readOnly = true)
    public ClassDetails one(Actor actor, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        return details(List.of(require(id))).getFirst();
    }

    /** The classes, archived ones too, that someone is in or teaches now, by name. */
    @Transactional(readOnly = true)
    public List<ClassDetails> ofPerson(Actor actor, UUID person) {
        actor.require(Role.ADMINISTRATOR);
        return details(classes.ofMember(person));
    }

    /** The active classes that each of the given people is in, in order. */
    @Transactional(readOnly = true)
    public Map<UUID, List<ListedIn>> byPerson(Actor actor, Collection<UUID> people) {
        actor.require(Role.ADMINISTRATOR);
        var wanted = Set.copyOf(people);
        return members.inActiveClasses().stream()
                .filter(listed -> wanted.contains(listed.person()))
                .collect(Collectors.groupingBy(ListedIn::person));
    }

    /** Who is in a class or teaches it now. */
    @Transactional(readOnly = true)
    public Set<UUID> members(Actor actor, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        return members.ofClasses(List.of(id)).stream()
                .map(member -> member.id().accountId())
                .collect(Collectors.toSet());
    }

    /**
     * Adds an empty class.
     *
     * @throws InvalidInputException if the name or the external ID is taken
     */
    public ClassDetails add(Actor actor, ClassForm form) {
        actor.require(Role.ADMINISTRATOR);
        names.requireFree(form, null);
        var added = new SchoolClass(form.name(), names.order(), clock.instant());
        added.describe(form, names.order(), edited(actor));
        var saved = classes.save(added);
        audit.record(actor.id(), AuditAction.CLASS_CREATED, AuditSubject.schoolClass(saved.id()), form.name());
        return details(List.of(saved)).getFirst();
    }

    /**
     * Says anew what a class is called and when its term is.
     *
     * @throws ChangedMeanwhileException if somebody else has done so since the form was opened
     * @throws InvalidInputException if the name or the external ID is taken
     */
    public void edit(Actor actor, UUID id, Edit<ClassForm> edit) {
        actor.require(Role.ADMINISTRATOR);
        var schoolClass = access.held(actor, id);
        var form = editors.wanted(edit, schoolClass.form(), schoolClass.lastEdit());
        names.requireFree(form, id);
        schoolClass.describe(form, names.order(), edited(actor));
        audit.record(actor.id(), AuditAction.CLASS_CHANGED, AuditSubject.schoolClass(id), form.name());
    }

    /**
     * Begins a new class with people of an old one, which keeps its history.
     *
     * @param archive whether the old one is put away
     * @throws InvalidInputException if the name or the external ID is taken, or someone named is neither a teacher nor a
     *     student
     */
    public ClassDetails rollOver(Actor actor, UUID id, ClassForm form, Collection<UUID> people, boolean archive) {
        actor.require(Role.ADMINISTRATOR);
        access.held(actor, id);
        var next = add(actor, form);
        memberships.addAll(actor, next.id(), people);
        events.publishEvent(new ClassRolledOver(id, next.id(), members.accounts(next.id(), Role.STUDENT)));
        if (archive) {
            lifecycle.archive(actor, id);
        }
        return one(actor, next.id());
    }

    private List<ClassDetails> details(List<SchoolClass> found) {
        Map<UUID, SchoolClass> byId = found.stream().collect(Collectors.toMap(SchoolClass::id, Function.identity()));
        return summaries.of(found).stream()
                .map(summary -> new ClassDetails(
                        summary, Objects.requireNonNull(byId.get(summary.id())).form()))
                .toList();
    }

    private LastEdit edited(Actor actor) {
        return new LastEdit(actor.id(), clock.instant());
    }

    private SchoolClass require(UUID id) {
        return classes.findById(id).orElseThrow(() -> new NotFoundException("class " + id));
    }

    private static String pattern(String text) {
        return NameKey.of(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
