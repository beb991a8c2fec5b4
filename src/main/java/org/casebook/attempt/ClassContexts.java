package org.casebook.attempt;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Reads the context of a student's classes in one query: every answer and every next question ask for it, and anew, for
 * another machine may have changed it.
 */
@Repository
class ClassContexts {

    private static final String ATTENDED = """
            (select member.class_id from class_member member
             join school_class attended on attended.id = member.class_id
             where member.account_id = :student and member.left_at is null and attended.archived_at is null)""";
    private static final String ASSIGNED = "(select class_id from assignment where id = :assignment)";

    private static final String OF_STUDENT = sql(ATTENDED, "class_id in " + ATTENDED);
    private static final String OF_ASSIGNMENT =
            sql(ASSIGNED, "(class_id in " + ATTENDED + " or class_id in " + ASSIGNED + ")");

    private final EntityManager database;

    ClassContexts(EntityManager database) {
        this.database = database;
    }

    private static String sql(String using, String concerned) {
        // A union of its own would be taken apart by H2 each time, a table's rows are not.
        return """
                select * from (
                select v.question_id as question, v.id as version, cast(null as uuid) as regrade,
                  cast(null as varchar) as accepted, false as attended
                from question_version v
                where v.owner_id is not null and v.retired_at is null
                  and v.question_id in (select question_id from class_question where class_id in USING)
                union all
                select cast('' as varchar), r.question_version_id, r.id, r.accepted, r.class_id in ATTENDED
                from regrade r where r.undone_at is null and CONCERNED
                ) said order by 1""".replace("USING", using).replace("CONCERNED", concerned).replace("ATTENDED", ATTENDED);
    }

    /** @param assignment null for a quiz of the student's own choice */
    ClassContext of(UUID student, @Nullable UUID assignment) {
        var query = database.createNativeQuery(assignment == null ? OF_STUDENT : OF_ASSIGNMENT, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("version", UUID.class)
                .addScalar("regrade", UUID.class)
                .addScalar("accepted", String.class)
                .addScalar("attended", Boolean.class)
                .setParameter("student", student);
        if (assignment != null) {
            query.setParameter("assignment", assignment);
        }
        List<ClassContext.Standing> regrades = new ArrayList<>();
        List<UUID> questions = new ArrayList<>();
        for (var row : (List<?>) query.getResultList()) {
            var columns = (Tuple) row;
            var version = columns.get("version", UUID.class);
            var regrade = columns.get("regrade", UUID.class);
            if (regrade == null) {
                questions.add(version);
            } else {
                regrades.add(new ClassContext.Standing(
                        regrade,
                        version,
                        columns.get("accepted", String.class),
                        columns.get("attended", Boolean.class)));
            }
        }
        return new ClassContext(regrades, questions);
    }
}
