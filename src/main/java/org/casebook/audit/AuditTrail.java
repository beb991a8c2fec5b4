package org.casebook.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit trail, for a feature that has checked who asks. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private final EntityManager entities;

    AuditTrail(EntityManager entities) {
        this.entities = entities;
    }

    /** Some of the lines that a filter lets through, the newest first. */
    public List<AuditEntry> lines(AuditFilter filter, int offset, int limit) {
        var criteria = entities.getCriteriaBuilder();
        var query = criteria.createQuery(AuditRecord.class);
        var line = query.from(AuditRecord.class);
        query.where(conditions(filter, line, criteria))
                .orderBy(criteria.desc(line.get("happenedAt")), criteria.desc(line.get("id")));
        return entities.createQuery(query)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(AuditRecord::entry)
                .toList();
    }

    /** How many lines a filter lets through. */
    public int count(AuditFilter filter) {
        var criteria = entities.getCriteriaBuilder();
        var query = criteria.createQuery(Long.class);
        var line = query.from(AuditRecord.class);
        query.select(criteria.count(line)).where(conditions(filter, line, criteria));
        return Math.toIntExact(entities.createQuery(query).getSingleResult());
    }

    private static Predicate[] conditions(AuditFilter filter, Root<AuditRecord> line, CriteriaBuilder criteria) {
        var conditions = new ArrayList<Predicate>();
        if (filter.person() != null) {
            conditions.add(criteria.or(
                    criteria.equal(line.get("actorId"), filter.person()),
                    criteria.equal(line.get("subjectId"), filter.person())));
        }
        if (filter.action() != null) {
            conditions.add(criteria.equal(line.get("action"), filter.action()));
        }
        if (filter.schoolClass() != null) {
            conditions.add(criteria.equal(line.get("classId"), filter.schoolClass()));
        }
        if (filter.from() != null) {
            conditions.add(criteria.greaterThanOrEqualTo(line.get("happenedAt"), filter.from()));
        }
        if (filter.to() != null) {
            conditions.add(criteria.lessThan(line.get("happenedAt"), filter.to()));
        }
        return conditions.toArray(Predicate[]::new);
    }
}
