package org.casebook.assignment;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.PersonErased;
import org.casebook.people.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assignments that a teacher keeps to set them again; everyone's own affair. */
@Service
@Transactional
public class Templates {

    /** How many a teacher can keep. */
    public static final int MOST = 50;

    private final TemplateRepository templates;
    private final Clock clock;

    Templates(TemplateRepository templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /** The actor's own, by title; for teachers. */
    @Transactional(readOnly = true)
    public List<Template> of(Actor teacher) {
        teacher.require(Role.TEACHER);
        return templates.findByAccountIdOrderByTitle(teacher.id()).stream()
                .map(TemplateRecord::template)
                .toList();
    }

    /**
     * Keeps a plan, all but for whom it is. One of the same title is replaced.
     *
     * @param zone by whose clock the times are so much later than the opening
     * @throws InvalidInputException if there are too many
     */
    public void keep(Actor teacher, AssignmentPlan plan, ZoneId zone) {
        teacher.require(Role.TEACHER);
        templates.deleteAll(templates.findByAccountIdAndTitle(teacher.id(), plan.title()));
        templates.flush();
        if (templates.countByAccountId(teacher.id()) >= MOST) {
            throw new InvalidInputException("You can keep " + MOST + " templates. Delete one first.");
        }
        templates.save(new TemplateRecord(teacher.id(), plan, zone, clock.instant()));
    }

    /**
     * Deletes one of the actor's own.
     *
     * @throws NotFoundException if it is nobody's or somebody else's
     */
    public void delete(Actor teacher, UUID id) {
        teacher.require(Role.TEACHER);
        templates.delete(templates
                .findByIdAndAccountId(id, teacher.id())
                .orElseThrow(() -> new NotFoundException("template " + id)));
    }

    /** What an erased teacher kept goes; out of others' words goes the name. */
    @EventListener
    void erase(PersonErased erased) {
        templates.deleteAll(
                templates.findByAccountIdOrderByTitle(erased.person().id()));
        templates.flush();
        for (var name : erased.names()) {
            templates.mentioning(name).forEach(record -> record.rewrite(erased::withoutNames));
        }
    }
}
