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

    private final PlanDraft draft;
    private final Map<String, ClassEntry> byExternalId = new HashMap<>();
    private final Map<String, ClassEntry> byName = new HashMap<>();
    private final Map<ClassRow, Outcome> outcomes = new HashMap<>();
    private final Map<String, ClassRow> externalIds = new HashMap<>();
    private final Map<String, ClassRow> names = new HashMap<>();
    private final Set<UUID> met = new HashSet<>();

    ClassPlanner(School school, PlanDraft draft) {
        this.draft = draft;
        for (var schoolClass : school.classes()) {
            var externalId = schoolClass.form().externalId();
            byExternalId.put(externalId == null ? schoolClass.id().toString() : externalId, schoolClass);
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

    /** The class of a name or an external ID, in the files or else in the school; null if there is none. */
    @Nullable
    Outcome find(String reference, boolean externalIdFirst) {
        var key = NameKey.of(reference);
        var row = externalIdFirst
                ? externalIds.getOrDefault(reference, names.get(key))
                : names.getOrDefault(key, externalIds.get(reference));
        if (row != null) {
            return outcomes.getOrDefault(row, Outcome.NONE);
        }
        var known = externalIdFirst
                ? byExternalId.getOrDefault(reference, byName.get(key))
                : byName.getOrDefault(key, byExternalId.get(reference));
        return known == null ? null : new Outcome(known.id(), known.form().name(), !known.archived());
    }

    /** The classes of the school that the files tell of. */
    Set<UUID> met() {
        return met;
    }

    private void requireFirst(ClassRow row) {
        if (row.externalId() != null) {
            requireFirst("The external ID '" + row.externalId() + "'", externalIds, row.externalId(), row);
        }
        if (row.name() != null) {
            requireFirst("The class '" + row.name() + "'", names, NameKey.of(row.name()), row);
        }
    }

    private static void requireFirst(String what, Map<String, ClassRow> met, String key, ClassRow row) {
        var before = met.putIfAbsent(key, row);
        if (before != null) {
            throw new InvalidInputException(what + " is in line "
                    + before.place().line() + " already (capitals and accents make no difference).");
        }
    }

    private @Nullable ClassEntry match(ClassRow row) {
        var match = row.externalId() == null ? null : byExternalId.get(row.externalId());
        var named = row.name() == null ? null : byName.get(NameKey.of(row.name()));
        if (match == null
                && named != null
                && (row.externalId() == null || named.form().externalId() == null)) {
            match = named;
        }
        if (named != null && !named.equals(match)) {
            throw new InvalidInputException("There is " + (named.archived() ? "an archived" : "another") + " class '"
                    + named.form().name() + "' already"
                    + (named.form().externalId() == null
                            ? "."
                            : ", with the external ID '" + named.form().externalId() + "'."));
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
                    row.place(), Subject.CLASS, about(row), "Not in Casebook, and not meant to be: nothing to do."));
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
        var form = new ClassForm(row.name() == null ? "" : row.name(), row.begins(), row.ends(), row.externalId());
        var id = PlanDraft.provisionalId(row.place() + ", " + form.name());
        draft.newClasses.put(id, form);
        draft.steps.add(new Step.Create(row.place(), Subject.CLASS, form.name(), ""));
        return new Outcome(id, form.name(), true);
    }

    private Outcome change(ClassRow row, ClassEntry before) {
        var old = before.form();
        boolean ownId = before.id().toString().equals(row.externalId());
        var form = new ClassForm(
                row.name() == null ? old.name() : row.name(),
                row.begins() == null ? old.begins() : row.begins(),
                row.ends() == null ? old.ends() : row.ends(),
                row.externalId() == null || ownId ? old.externalId() : row.externalId());
        var differences = new ArrayList<Difference>();
        PlanDraft.compare(differences, "name", old.name(), form.name());
        PlanDraft.compare(differences, "begins", old.begins(), form.begins());
        PlanDraft.compare(differences, "ends", old.ends(), form.ends());
        PlanDraft.compare(differences, "external ID", old.externalId(), form.externalId());
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
                    row.place(), Subject.CLASS, name, "Archived: it can be read, but nobody can join it."));
        }
        return new Outcome(before.id(), name, false);
    }

    private static String about(ClassRow row) {
        return row.name() != null ? row.name() : row.externalId() == null ? "" : row.externalId();
    }
}
