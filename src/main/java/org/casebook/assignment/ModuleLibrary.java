package org.casebook.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.course.Course;
import org.casebook.people.Actor;
import org.casebook.people.Editors;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which sections and topics of the course the school offers its teachers to assign. What is assigned already stays, and
 * students can read all lessons and take quizzes of their own all the same.
 */
@Service
@Transactional
public class ModuleLibrary {

    private final WithheldModuleRepository withheld;
    private final Course course;
    private final Editors editors;
    private final Audit audit;

    ModuleLibrary(WithheldModuleRepository withheld, Course course, Editors editors, Audit audit) {
        this.withheld = withheld;
        this.course = course;
        this.editors = editors;
        this.audit = audit;
    }

    /**
     * What teachers can assign; for teachers and administrators.
     *
     * @param plan what it names can stay in it; null for a new one
     */
    @Transactional(readOnly = true)
    public Modules offered(Actor actor, @Nullable AssignmentPlan plan) {
        if (actor.role() != Role.ADMINISTRATOR) {
            actor.require(Role.TEACHER);
        }
        var kept = withheld.findAll();
        var sections = of(kept, WithheldModule.Kind.SECTION);
        var topics = of(kept, WithheldModule.Kind.TOPIC);
        return new Modules(
                course.sections().stream()
                        .filter(section -> !sections.contains(section.slug())
                                || sectionsOf(plan).contains(section.slug()))
                        .toList(),
                course.topics().stream()
                        .filter(topic ->
                                !topics.contains(topic.id()) || topicsOf(plan).contains(topic.id()))
                        .toList());
    }

    /**
     * Says what teachers can assign from now on; for administrators.
     *
     * @throws InvalidInputException if nothing would be left to assign
     * @throws ChangedMeanwhileException if another administrator has said otherwise since
     */
    public void offer(Actor actor, Edit<Modules> edit) {
        actor.require(Role.ADMINISTRATOR);
        editors.holdSchool();
        var wanted = editors.wanted(edit, offered(actor, null), null);
        if (wanted.sections().isEmpty() && wanted.topics().isEmpty()) {
            throw new InvalidInputException("Teachers need something to assign: offer at least one section or topic.");
        }
        keep(Stream.concat(
                        course.sections().stream()
                                .filter(section -> !wanted.sections().contains(section))
                                .map(section -> new WithheldModule(WithheldModule.Kind.SECTION, section.slug())),
                        course.topics().stream()
                                .filter(topic -> !wanted.topics().contains(topic))
                                .map(topic -> new WithheldModule(WithheldModule.Kind.TOPIC, topic.id())))
                .toList());
        audit.record(
                actor.id(),
                AuditAction.SETTING_CHANGED,
                AuditSubject.SCHOOL,
                "%d sections and %d topics offered"
                        .formatted(wanted.sections().size(), wanted.topics().size()));
    }

    private void keep(List<WithheldModule> modules) {
        var ids = modules.stream().map(WithheldModule::id).collect(Collectors.toSet());
        withheld.deleteAll(withheld.findAll().stream()
                .filter(module -> !ids.contains(module.id()))
                .toList());
        withheld.saveAll(modules);
    }

    /**
     * Goes on if a plan names only what is offered, or what it named before.
     *
     * @param before the plan that it replaces; null for a new one
     * @throws InvalidInputException if it names more
     */
    void require(AssignmentPlan plan, @Nullable AssignmentPlan before) {
        var kept = withheld.findAll();
        var sections = of(kept, WithheldModule.Kind.SECTION);
        sections.removeAll(sectionsOf(before));
        course.sections().stream()
                .filter(section -> plan.sections().contains(section.slug()) && sections.contains(section.slug()))
                .findFirst()
                .ifPresent(section -> refuse("section '" + section.title() + "'"));
        var topics = of(kept, WithheldModule.Kind.TOPIC);
        topics.removeAll(topicsOf(before));
        course.topics().stream()
                .filter(topic -> topicsOf(plan).contains(topic.id()) && topics.contains(topic.id()))
                .findFirst()
                .ifPresent(topic -> refuse("topic '" + topic.name() + "'"));
    }

    private static Set<String> of(List<WithheldModule> kept, WithheldModule.Kind kind) {
        return kept.stream()
                .filter(module -> module.kind() == kind)
                .map(WithheldModule::module)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> sectionsOf(@Nullable AssignmentPlan plan) {
        return plan == null ? List.of() : plan.sections();
    }

    private static List<String> topicsOf(@Nullable AssignmentPlan plan) {
        var quiz = plan == null ? null : plan.quiz();
        return quiz == null ? List.of() : quiz.topics();
    }

    private static void refuse(String what) {
        throw new InvalidInputException("Your school doesn't offer the " + what + " to be assigned at the moment.");
    }
}
