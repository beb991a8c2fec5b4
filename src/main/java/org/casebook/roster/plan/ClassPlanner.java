package org.casebook.roster.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.classroom.ClassEntry;
import org.casebook.classroom.ClassForm;
import org.casebook.roster.plan.Roster.ClassRow;
import org.casebook.roster.plan.Step.Difference;
import org.casebook.roster.plan.Step.Subject;
import org.jspecify.annotations.Nullable;

/** What becomes of the rows about classes. */
final class ClassPlanner {

    /** Which class a row turned out to be about; without an id once it is refused or left out. */
    record Outcome(@Nullable UUID id, String name, boolean active) {

        static final Outcome NONE = new Outcome(null, "", false);
    }

    private final Draft draft;
    private final Map<String, ClassEntry> byOutsideId = new HashMap<>();
    private final Map<String, ClassEntry> byName = new HashMap<>();
    private final Map<ClassRow, Outcome> outcomes = new HashMap<>();
    private final Map<String, ClassRow> outsideIds = new HashMap<>();
    private final Map<String, ClassRow> names = new HashMap<>();
    private final Set<UUID> met = new HashSet<>();

    ClassPlanner(School school, Draft draft) {
        this.draft = draft;
        for (var schoolClass : school.classes()) {
            var outsideId = schoolClass.form().outsideId();
            byOutsideId.put(outsideId == null ? schoolClass.id().toString() : outsideId, schoolClass);
            byName.put(NameKey.of(schoolClass.form().name()), schoolClass);
        }
    }

    void plan(ClassRow row) {
        var outcome = Outcome.NONE;
        try {
            requireFirst(row);
            if (row.fault() != null) {
                throw new InvalidInputException(row.fault());
            }
            outcome = decide(row, match(row));
        } catch (InvalidInputException refusal) {
            draft.refuse(row.place(), Subject.CLASS, about(row), refusal);
        }
        outcomes.put(row, outcome);
    }

    /** The class of a name or an outside id, in the files or else in the school; null if there is none. */
    @Nullable
    Outcome find(String reference, boolean outsideIdFirst) {
        var key = NameKey.of(reference);
        var row = outsideIdFirst
                ? outsideIds.getOrDefault(reference, names.get(key))
                : names.getOrDefault(key, outsideIds.get(reference));
        if (row != null) {
            return outcomes.getOrDefault(row, Outcome.NONE);
        }
        var known = outsideIdFirst
                ? byOutsideId.getOrDefault(reference, byName.get(key))
                : byName.getOrDefault(key, byOutsideId.get(reference));
        return known == null ? null : new Outcome(known.id(), known.form().name(), !known.archived());
    }

    /** The classes of the school that the files tell of. */
    Set<UUID> met() {
        return met;
    }

    private void requireFirst(ClassRow row) {
        if (row.outsideId() != null) {
            requireFirst("The outside id '" + row.outsideId() + "'", outsideIds, row.outsideId(), row);
        }
        if (row.name() != null) {
            requireFirst("The class '" + row.name() + "'", names, NameKey.of(row.name()), row);
        }
    }

    private static void requireFirst(String what, Map<String, ClassRow> met, String key, ClassRow row) {
        var before = met.putIfAbsent(key, row);
        if (before != null) {
            throw new InvalidInputException(what + " stands in line "
                    + before.place().line() + " already (capitals and accents make no difference).");
        }
    }

    private @Nullable ClassEntry match(ClassRow row) {
        var match = row.outsideId() == null ? null : byOutsideId.get(row.outsideId());
        var named = row.name() == null ? null : byName.get(NameKey.of(row.name()));
        if (match == null
                && named != null
                && (row.outsideId() == null || named.form().outsideId() == null)) {
            match = named;
        }
        if (named != null && !named.equals(match)) {
            throw new InvalidInputException("There is " + (named.archived() ? "an archived" : "another") + " class '"
                    + named.form().name() + "' already"
                    + (named.form().outsideId() == null
                            ? "."
                            : ", with the outside id '" + named.form().outsideId() + "'."));
        }
        if (match != null && !met.add(match.id())) {
            throw new InvalidInputException("An earlier line is about this class already.");
        }
        return match;
    }

    private Outcome decide(ClassRow row, @Nullable ClassEntry before) {
        boolean gone = Boolean.FALSE.equals(row.active());
        if (before == null && gone) {
            draft.steps.add(new Step.LeftOut(
                    row.place(), Subject.CLASS, about(row), "Not here, and not to be: nothing to do."));
            return Outcome.NONE;
        }
        if (before == null) {
            return create(row);
        }
        if (gone) {
            return archive(row, before);
        }
        if (before.archived() && row.active() == null) {
            throw new InvalidInputException("The class '" + before.form().name()
                    + "' is archived. Restore it first, or give the new one another name.");
        }
        return change(row, before);
    }

    private Outcome create(ClassRow row) {
        var form = new ClassForm(row.name() == null ? "" : row.name(), row.begins(), row.ends(), row.outsideId());
        var id = Draft.provisionalId(row.place() + ", " + form.name());
        draft.newClasses.put(id, form);
        draft.steps.add(new Step.Create(row.place(), Subject.CLASS, form.name(), ""));
        return new Outcome(id, form.name(), true);
    }

    private Outcome change(ClassRow row, ClassEntry before) {
        var old = before.form();
        boolean ownId = before.id().toString().equals(row.outsideId());
        var form = new ClassForm(
                row.name() == null ? old.name() : row.name(),
                row.begins() == null ? old.begins() : row.begins(),
                row.ends() == null ? old.ends() : row.ends(),
                row.outsideId() == null || ownId ? old.outsideId() : row.outsideId());
        var differences = new ArrayList<Difference>();
        Draft.compare(differences, "name", old.name(), form.name());
        Draft.compare(differences, "begins", old.begins(), form.begins());
        Draft.compare(differences, "ends", old.ends(), form.ends());
        Draft.compare(differences, "outside id", old.outsideId(), form.outsideId());
        if (!differences.isEmpty()) {
            draft.editedClasses.put(before.id(), form);
        }
        if (before.archived()) {
            differences.add(new Difference("state", "archived", "active"));
            draft.restoredClasses.add(before.id());
        }
        draft.steps.add(
                differences.isEmpty()
                        ? new Step.Unchanged(row.place(), Subject.CLASS, form.name())
                        : new Step.Change(row.place(), Subject.CLASS, form.name(), List.copyOf(differences), ""));
        return new Outcome(before.id(), form.name(), true);
    }

    private Outcome archive(ClassRow row, ClassEntry before) {
        var name = before.form().name();
        if (before.archived()) {
            draft.steps.add(new Step.Unchanged(row.place(), Subject.CLASS, name));
        } else {
            draft.archivedClasses.add(before.id());
            draft.steps.add(new Step.Remove(
                    row.place(), Subject.CLASS, name, "Archived: it can be read, and takes nobody in."));
        }
        return new Outcome(before.id(), name, false);
    }

    private static String about(ClassRow row) {
        return row.name() != null ? row.name() : row.outsideId() == null ? "" : row.outsideId();
    }
}
