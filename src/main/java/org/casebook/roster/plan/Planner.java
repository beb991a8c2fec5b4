package org.casebook.roster.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.classroom.ClassEntry;
import org.casebook.classroom.Membership;
import org.casebook.people.PersonDetails;
import org.casebook.people.Role;
import org.casebook.roster.plan.Step.Subject;

/** Says what an import would do. Changes nothing, and says the same of the same files and school. */
public final class Planner {

    private final School school;
    private final Roster roster;
    private final Options options;
    private final PlanDraft draft;

    private Planner(School school, Roster roster, Options options) {
        this.school = school;
        this.roster = roster;
        this.options = options;
        this.draft = new PlanDraft(roster.format().isOneRoster());
    }

    /** What becomes of the school if the files are taken. */
    public static RosterPlan plan(School school, Roster roster, Options options) {
        return new Planner(school, roster, options).plan();
    }

    private RosterPlan plan() {
        var people = new PeoplePlanner(school, roster, draft);
        roster.people().forEach(people::plan);
        var classes = new ClassPlanner(school, draft);
        roster.classes().forEach(classes::plan);
        var enrolments = new EnrolmentPlanner(school, roster, draft, people, classes);
        roster.enrolments().forEach(enrolments::plan);
        draft.steps.addAll(roster.remarks());
        if (roster.format().isFull()) {
            missingEnrolments(classes, enrolments);
            missingPeople(people);
        }
        return draft.plan(roster.notes());
    }

    private void missingEnrolments(ClassPlanner classes, EnrolmentPlanner enrolments) {
        if (roster.enrolments().isEmpty()) {
            return;
        }
        Map<UUID, String> people = school.people().stream()
                .collect(Collectors.toMap(
                        PersonDetails::id, person -> person.person().displayName()));
        Map<UUID, ClassEntry> known =
                school.classes().stream().collect(Collectors.toMap(ClassEntry::id, Function.identity()));
        for (var membership : school.memberships()) {
            var schoolClass = known.get(membership.classId());
            if (schoolClass == null
                    || schoolClass.archived()
                    || draft.archivedClasses.contains(schoolClass.id())
                    || !classes.met().contains(schoolClass.id())
                    || enrolments.isListed(membership)) {
                continue;
            }
            missing(
                    membership,
                    people.get(membership.person()) + " in "
                            + schoolClass.form().name());
        }
    }

    private void missing(Membership membership, String about) {
        if (options.endMissing()) {
            draft.ended.add(membership);
            draft.steps.add(new Step.Remove(
                    RosterPlace.NOWHERE,
                    Subject.ENROLMENT,
                    about,
                    "Not in the files: leaves the class; everything is kept."));
        } else {
            draft.steps.add(new Step.Absent(
                    RosterPlace.NOWHERE,
                    Subject.ENROLMENT,
                    about,
                    "Not in the files: stays in the class all the same."));
        }
    }

    private void missingPeople(PeoplePlanner people) {
        if (roster.people().isEmpty()) {
            return;
        }
        List<PersonDetails> missing = school.people().stream()
                .filter(person -> person.person().active() && !people.matching().isMet(person.id()))
                // Whoever runs the school is seldom in the lists of another system.
                .filter(person -> person.person().role() != Role.ADMINISTRATOR)
                .toList();
        for (var person : missing) {
            var about = PeoplePlanner.about(person.form());
            if (options.deactivateMissing()) {
                draft.deactivated.add(person.id());
                draft.steps.add(new Step.Remove(
                        RosterPlace.NOWHERE,
                        Subject.PERSON,
                        about,
                        "Not in the files: can't sign in any more; all is kept."));
            } else {
                draft.steps.add(new Step.Absent(
                        RosterPlace.NOWHERE, Subject.PERSON, about, "Not in the files: stays as it is all the same."));
            }
        }
        long active = school.people().stream()
                .filter(person -> person.person().active())
                .count();
        draft.tooMany = !options.evenMany() && draft.deactivated.size() > Options.MANY * active;
    }
}
