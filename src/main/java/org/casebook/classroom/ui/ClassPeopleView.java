package org.casebook.classroom.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Groups;
import org.casebook.classroom.JoinCodes;
import org.casebook.classroom.Memberships;
import org.casebook.classroom.RegisterNumbering;
import org.casebook.people.People;
import org.casebook.people.Role;

/** The people of a class: how students come in, who they are, their groups and their teachers. */
@Route("classes/:class/people")
@RolesAllowed(Role.TEACHERS)
class ClassPeopleView extends ClassPage {

    private final Classes classes;
    private final Memberships memberships;
    private final RegisterNumbering numbering;
    private final Groups groups;
    private final JoinCodes codes;
    private final People people;

    ClassPeopleView(
            Classes classes,
            Memberships memberships,
            RegisterNumbering numbering,
            Groups groups,
            JoinCodes codes,
            People people) {
        this.classes = classes;
        this.memberships = memberships;
        this.numbering = numbering;
        this.groups = groups;
        this.codes = codes;
        this.people = people;
        addClassName("of-class");
    }

    @Override
    protected void refresh() {
        var id = classId();
        var heading = new H1();
        var ofClass = new ClassPeople(id, classes, memberships, numbering, groups, codes, people, schoolClass -> {
            var words = "People of " + schoolClass.name();
            title(words);
            heading.setText(words);
            getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        });
        show(heading, new ClassTabs(id, ClassTabs.Tab.PEOPLE), ofClass);
    }
}
