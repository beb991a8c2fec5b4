package org.casebook;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Immutable;

/**
 * An entity never changes once it is made, and says so; or it has a version; or it writes the columns alone that were
 * changed; or it stands here, with what everyone holds who changes it.
 */
class BearTwoWriters extends ArchCondition<JavaClass> {

    private static final String STUDENT = "the student's row in 'ability'";
    private static final String CLASS = "the class's row";

    private static final Map<String, String> HELD = Map.ofEntries(
            entry("attempt.AbilityRecord", "its own row"),
            entry("attempt.Attempt", STUDENT),
            entry("attempt.AttemptItem", STUDENT),
            entry("attempt.MasteryPoint", STUDENT),
            entry("attempt.AttemptShare", STUDENT),
            entry("attempt.EstimateBefore", STUDENT),
            entry("attempt.RegradeRecord", CLASS),
            entry("attempt.AnswerComment", "the row of the attempt"),
            entry("attempt.QuestionTime", "the scheduled work 'calibration', which is all that writes it"),
            entry("attempt.CourseTopic", "nobody: only a start writes it"),
            entry("recall.RecallRound", "its own row"),
            entry("recall.RecallItem", "the row of the round"),
            entry("recall.ReadyDate", "nobody: its owner alone says it anew as a whole"),
            entry(
                    "progress.CalendarFeed",
                    "nobody: a new address replaces all of it, and its owner alone asks for one"),
            entry("classroom.ClassMember", CLASS),
            entry("classroom.JoinCodeRecord", CLASS),
            entry("assignment.AccommodationRecord", CLASS),
            entry("gradebook.OverrideRecord", CLASS),
            entry("gradebook.ExternalGradeRecord", CLASS),
            entry("gradebook.SchemeRecord", "nobody: a change makes a new one, and only an erasure takes names out"),
            entry("roster.RememberedColumns", "nobody: it is said anew as a whole, and who says it last is heard"),
            entry("signin.TotpEnrolment", "its own row"),
            entry("signin.DeviceCookie", "nobody: there is one column to write"));

    private final Set<String> met = new HashSet<>();

    BearTwoWriters() {
        super("never change, have a version, write changed columns alone, or be held by who changes them");
    }

    @Override
    public void check(JavaClass entity, ConditionEvents events) {
        var name = entity.getName().substring("org.casebook.".length());
        boolean immutable = entity.isAnnotatedWith(Immutable.class);
        boolean named = HELD.containsKey(name);
        met.add(name);
        if (!immutable && !named && !entity.isAnnotatedWith(DynamicUpdate.class) && !hasVersion(entity)) {
            events.add(SimpleConditionEvent.violated(
                    entity, name + " is written as a whole row, and nothing says who may write it at once"));
        }
        if (immutable && (named || changes(entity))) {
            events.add(SimpleConditionEvent.violated(entity, name + " is said never to change, and can be changed"));
        }
    }

    private static boolean hasVersion(JavaClass entity) {
        return entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
    }

    private static boolean changes(JavaClass entity) {
        return entity.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getAccessType() == AccessType.SET && !isConstructor(access.getOrigin()))
                .map(access -> access.getTarget().resolveMember())
                .anyMatch(field -> field.isEmpty() || !field.get().isAnnotatedWith(Transient.class));
    }

    private static boolean isConstructor(JavaCodeUnit unit) {
        return unit.isConstructor();
    }

    @Override
    public void finish(ConditionEvents events) {
        Collection<String> gone = new HashSet<>(HELD.keySet());
        gone.removeAll(met);
        gone.forEach(name -> events.add(SimpleConditionEvent.violated(name, name + " is no entity any more")));
    }
}
