package org.casebook.classroom;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.LastEdit;
import org.casebook.people.Actor;
import org.casebook.people.NaturalOrder;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All classes at once and who is in them, for administrators and for imports that have checked what they do: that names
 * are free and that roles fit.
 */
@Service
@Transactional
public class ClassRegister {

    private static final int AT_ONCE = 500;

    private final SchoolClassRepository classes;
    private final ClassMemberRepository members;
    private final JoinCodeRepository codes;
    private final NaturalOrder order;
    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    ClassRegister(
            SchoolClassRepository classes,
            ClassMemberRepository members,
            JoinCodeRepository codes,
            NaturalOrder order,
            EntityManager entities,
            Audit audit,
            Clock clock) {
        this.classes = classes;
        this.members = members;
        this.codes = codes;
        this.order = order;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** All classes, archived ones too, by name. */
    @Transactional(readOnly = true)
    public List<ClassEntry> all(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return classes.findAllByOrderBySortKeyAscNameAsc().stream()
                .map(found -> new ClassEntry(found.id(), found.form(), found.isArchived()))
                .toList();
    }

    /** Who is in which class now, archived ones too. */
    @Transactional(readOnly = true)
    public List<Membership> memberships(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return members.present();
    }

    /**
     * Adds classes, within the import's transaction.
     *
     * @param forms by ids of the caller's own
     * @return the ids that they have now, by those of the caller
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, UUID> add(Actor actor, Map<UUID, ClassForm> forms) {
        actor.require(Role.ADMINISTRATOR);
        var ids = new LinkedHashMap<UUID, UUID>();
        forms.forEach((own, form) -> {
            var added = new SchoolClass(form.name(), order, clock.instant());
            added.describe(form, order, new LastEdit(actor.id(), clock.instant()));
            entities.persist(added);
            ids.put(own, added.id());
            audit.record(actor.id(), AuditAction.CLASS_CREATED, AuditSubject.schoolClass(added.id()), form.name());
        });
        entities.flush();
        return ids;
    }

    /** Says anew what classes are called and when they are, within the import's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void edit(Actor actor, Map<UUID, ClassForm> forms) {
        actor.require(Role.ADMINISTRATOR);
        classes.holdAll(forms.keySet()).forEach(found -> {
            found.describe(
                    Objects.requireNonNull(forms.get(found.id())), order, new LastEdit(actor.id(), clock.instant()));
            audit.record(actor.id(), AuditAction.CLASS_CHANGED, AuditSubject.schoolClass(found.id()), found.name());
        });
        entities.flush();
    }

    /** Archives classes or restores them, within the import's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void archive(Actor actor, Collection<UUID> ids, boolean archived) {
        actor.require(Role.ADMINISTRATOR);
        for (var found : classes.holdAll(ids)) {
            if (archived) {
                found.archive(clock.instant());
                codes.deleteByClassId(found.id());
            } else {
                found.restore();
            }
            var action = archived ? AuditAction.CLASS_ARCHIVED : AuditAction.CLASS_RESTORED;
            audit.record(actor.id(), action, AuditSubject.schoolClass(found.id()), found.name());
        }
    }

    /**
     * Takes people in and lets others go, within the import's transaction.
     *
     * @param numbered who is in a class and gets another number
     * @param progress is told now and then how many have been taken in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(
            Actor actor,
            List<Membership> begun,
            List<Membership> numbered,
            List<Membership> ended,
            IntConsumer progress) {
        actor.require(Role.ADMINISTRATOR);
        var touched = Stream.of(begun, numbered, ended)
                .flatMap(List::stream)
                .map(Membership::classId)
                .collect(Collectors.toSet());
        classes.holdAll(touched);
        Map<ClassMember.Id, ClassMember> known =
                members.everOf(touched).stream().collect(Collectors.toMap(ClassMember::id, Function.identity()));
        var now = clock.instant();
        int done = 0;
        for (var membership : begun) {
            var id = new ClassMember.Id(membership.classId(), membership.person());
            var former = known.get(id);
            if (former == null) {
                var member = new ClassMember(id, membership.role(), now);
                member.number(membership.registerNumber());
                entities.persist(member);
            } else {
                former.comeBack(membership.role());
                former.number(membership.registerNumber());
            }
            if (++done % AT_ONCE == 0) {
                entities.flush();
                progress.accept(done);
            }
        }
        if (done > 0) {
            entities.flush();
            progress.accept(done);
        }
        for (var membership : numbered) {
            var member = known.get(new ClassMember.Id(membership.classId(), membership.person()));
            if (member != null) {
                member.number(membership.registerNumber());
            }
        }
        for (var membership : ended) {
            var member = known.get(new ClassMember.Id(membership.classId(), membership.person()));
            if (member != null) {
                member.leave(now);
            }
        }
        entities.flush();
    }
}
