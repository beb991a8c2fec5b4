package org.casebook.lessons;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.casebook.course.Course;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far students are in what they are to read. Whoever calls it has checked that their teacher, or they themselves, ask. */
@Component
@Transactional(readOnly = true)
public class ClassReading {

    private final Course course;
    private final SectionProgressRepository progress;

    ClassReading(Course course, SectionProgressRepository progress) {
        this.course = course;
        this.progress = progress;
    }

    /**
     * By student and section what they have begun; one query, or none without sections.
     *
     * @param sections some of the course's sections, by slug
     */
    public Map<UUID, Map<String, Reading.Status>> begun(Collection<UUID> students, Collection<String> sections) {
        Map<UUID, Map<String, Reading.Status>> begun = new HashMap<>();
        if (sections.isEmpty()) {
            return begun;
        }
        for (var row : progress.ofAll(students, sections)) {
            var slug = row.id().section();
            begun.computeIfAbsent(row.id().accountId(), _ -> new HashMap<>())
                    .put(slug, row.status(course.section(slug).orElseThrow()));
        }
        return begun;
    }
}
