package org.casebook.classroom.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Consumer;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Groups;
import org.casebook.classroom.JoinCodes;
import org.casebook.classroom.Memberships;
import org.casebook.classroom.RegisterNumbering;
import org.casebook.people.CurrentActor;
import org.casebook.people.People;

/** All about the people of one class. After a change the lists are read anew; the fields stay as they are. */
class ClassPeople extends Div {

    private final UUID id;
    private final Classes classes;
    private final Groups groups;
    private final JoinCodes codes;
    private final JoinCodePanel joinCode;
    private final RosterPanel roster;
    private final GroupsPanel groupsPanel;
    private final TeachersPanel teachers;
    private final NamePanel name;
    private final ArchivePanel archive;
    private final Consumer<ClassSummary> shown;

    /** @param shown what the page around this does about the class as it is now, at first and after each change */
    ClassPeople(
            UUID id,
            Classes classes,
            Memberships memberships,
            RegisterNumbering numbering,
            Groups groups,
            JoinCodes codes,
            People people,
            Consumer<ClassSummary> shown) {
        this.id = id;
        this.classes = classes;
        this.groups = groups;
        this.codes = codes;
        this.shown = shown;
        joinCode = new JoinCodePanel(id, codes, this::refresh);
        roster = new RosterPanel(id, classes, memberships, numbering, people, this::refresh);
        groupsPanel = new GroupsPanel(id, groups, this::refresh);
        teachers = new TeachersPanel(id, memberships, people, this::refresh);
        name = new NamePanel(id, classes, this::refresh);
        archive = new ArchivePanel(id, classes, this::refresh);
        add(joinCode, roster, groupsPanel, teachers, name, archive);
        refresh();
    }

    private void refresh() {
        var actor = CurrentActor.get();
        var schoolClass = classes.taught(actor, id);
        var groupsNow = groups.of(actor, id);
        joinCode.setVisible(!schoolClass.isArchived());
        joinCode.show(codes.of(actor, id));
        roster.show(schoolClass, groupsNow);
        groupsPanel.show(schoolClass, groupsNow);
        teachers.show(schoolClass);
        name.show(schoolClass);
        archive.show(schoolClass);
        shown.accept(schoolClass);
    }
}
