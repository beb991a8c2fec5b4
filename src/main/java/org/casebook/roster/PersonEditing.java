package org.casebook.roster;

import java.util.UUID;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.classroom.ClassDirectory;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.PersonForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Edits a person with an eye to the classes they are in; for administrators. */
@Service
@Transactional
public class PersonEditing {

    private final Directory directory;
    private final ClassDirectory classes;

    PersonEditing(Directory directory, ClassDirectory classes) {
        this.directory = directory;
        this.classes = classes;
    }

    /**
     * Says anew who a person is.
     *
     * @throws InvalidInputException as {@link Directory#edit}, and if the role changes of someone who is in a class
     */
    public void edit(Actor actor, UUID id, Edit<PersonForm> edit) {
        directory.edit(actor, id, edit);
        if (edit.opened().role() != edit.wanted().role()) {
            classes.ofPerson(actor, id).stream().findFirst().ifPresent(schoolClass -> {
                throw new InvalidInputException(edit.opened().displayName() + " is in '" + schoolClass.name()
                        + "'. Take them out of their classes before they get another role.");
            });
        }
    }
}
