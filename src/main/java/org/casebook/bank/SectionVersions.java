package org.casebook.bank;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.casebook.course.Course;
import org.casebook.course.reading.StoredForm;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Records at start-up which versions of the lesson sections are in use, and what is otherwise than before. */
@Component
class SectionVersions implements SmartInitializingSingleton {

    private final Course course;
    private final SectionVersionRepository versions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private volatile CourseDiff changes = CourseDiff.NONE;

    SectionVersions(Course course, SectionVersionRepository versions, TransactionTemplate transaction, Clock clock) {
        this.course = course;
        this.versions = versions;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> record());
    }

    /** What this start found. */
    CourseDiff changes() {
        return changes;
    }

    private void record() {
        Map<String, String> now = new LinkedHashMap<>();
        course.sections().forEach(section -> now.put(section.slug(), StoredForm.hash(StoredForm.of(section, course))));
        var known = versions.findAll();
        Map<String, String> then = known.stream()
                .filter(version -> !version.isRetired())
                .collect(Collectors.toMap(SectionVersion::section, SectionVersion::hash, (_, later) -> later));
        for (var version : known) {
            boolean inUse = version.hash().equals(now.get(version.section()));
            if (inUse) {
                version.restore();
            } else if (!version.isRetired()) {
                version.retire(clock.instant());
            }
        }
        now.forEach((section, hash) -> {
            boolean isKnown = known.stream()
                    .anyMatch(version ->
                            version.section().equals(section) && version.hash().equals(hash));
            if (!isKnown) {
                versions.save(new SectionVersion(section, hash, clock.instant()));
            }
        });
        changes = CourseDiff.between(then, now);
    }
}
