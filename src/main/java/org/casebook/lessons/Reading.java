package org.casebook.lessons;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Section;
import org.casebook.people.Actor;
import org.casebook.people.PersonErased;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far each person has read in the lessons; everyone's own affair. */
@Service
@Transactional
// Two tabs may open a section for the first time at once: the loser of the race for its row finds the winner's.
@Retryable(includes = DataIntegrityViolationException.class)
public class Reading {

    private final Course course;
    private final SectionProgressRepository progress;
    private final Clock clock;

    Reading(Course course, SectionProgressRepository progress, Clock clock) {
        this.course = course;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * A section and how far the actor is in it.
     *
     * @param passage the passage last seen, or null before the first visit
     * @param completedAt when it was marked as read, or null
     */
    public record Status(
            Section section,
            @Nullable String passage,
            @Nullable Instant visitedAt,
            @Nullable Instant completedAt) {

        public boolean isCompleted() {
            return completedAt != null;
        }

        public boolean isStarted() {
            return visitedAt != null;
        }
    }

    /** All sections in the course's order. */
    @Transactional(readOnly = true)
    public List<Status> overview(Actor actor) {
        Map<String, SectionProgress> known = progress.of(actor.id()).stream()
                .collect(Collectors.toMap(row -> row.id().section(), Function.identity()));
        return course.sections().stream()
                .map(section -> {
                    var row = known.get(section.slug());
                    return row == null ? new Status(section, null, null, null) : row.status(section);
                })
                .toList();
    }

    /**
     * Where to go on reading: the place last seen in the section last visited, or where that one is completed, the next
     * one that isn't. Empty when all are completed.
     */
    @Transactional(readOnly = true)
    public Optional<PassageRef> goOn(Actor actor) {
        var statuses = overview(actor);
        int last = -1;
        for (int place = 0; place < statuses.size(); place++) {
            var visited = statuses.get(place).visitedAt();
            if (visited != null
                    && (last < 0
                            || visited.isAfter(java.util.Objects.requireNonNull(
                                    statuses.get(last).visitedAt())))) {
                last = place;
            }
        }
        int from = Math.max(last, 0);
        for (int step = 0; step < statuses.size(); step++) {
            var status = statuses.get((from + step) % statuses.size());
            if (!status.isCompleted()) {
                var section = status.section();
                var passage = Optional.ofNullable(status.passage())
                        .filter(id -> section.passage(id).isPresent())
                        .orElseGet(() -> section.passages().getFirst().id());
                return Optional.of(new PassageRef(section.slug(), passage));
            }
        }
        return Optional.empty();
    }

    /** Notes that the actor has opened a section. */
    public void visit(Actor actor, String section) {
        require(section);
        row(actor, section).read(null, clock.instant());
    }

    /**
     * Notes the passage that the actor sees.
     *
     * @throws NotFoundException if there is no such passage
     */
    public void see(Actor actor, PassageRef place) {
        var _ = course.passage(place).orElseThrow(() -> new NotFoundException("passage " + place));
        row(actor, place.section()).read(place.passage(), clock.instant());
    }

    /** Notes that the actor has read a section to its end. */
    public void complete(Actor actor, String section) {
        require(section);
        row(actor, section).complete(clock.instant());
    }

    private void require(String section) {
        var _ = course.section(section).orElseThrow(() -> new NotFoundException("section " + section));
    }

    private SectionProgress row(Actor actor, String section) {
        var id = new SectionProgress.Id(actor.id(), section);
        return progress.findById(id).orElseGet(() -> progress.save(new SectionProgress(id, clock.instant())));
    }

    /** Nothing stays of what an erased person has read, and how far. */
    @EventListener
    void erase(PersonErased erased) {
        progress.deleteAll(progress.of(erased.person().id()));
    }
}
