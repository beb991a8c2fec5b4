package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.ui.Messages;
import org.casebook.classroom.Memberships;
import org.casebook.people.CurrentActor;
import org.casebook.people.Directory;
import org.casebook.people.Person;

/** Takes many people into a class at once; names that nobody has stay in the field. */
class EnrolPanel extends Panel {

    private static final int MOST = 1_000;

    private final UUID classId;
    private final Directory directory;
    private final Memberships memberships;
    private final TextArea names = new TextArea("Usernames or external IDs");

    EnrolPanel(UUID classId, Directory directory, Memberships memberships, Runnable changed) {
        super("Add many at once", changed);
        this.classId = classId;
        this.directory = directory;
        this.memberships = memberships;
        names.setHelperText("Paste them from a list, one on each line or with commas between them.");
        names.setMinRows(4);
        names.setWidthFull();
        add(names, new Button("Add them all", _ -> add()));
    }

    private void add() {
        var given = Arrays.stream(names.getValue().split("[\\n,;\\t]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
        Messages.attempt(() -> {
            var found = directory.named(CurrentActor.get(), given);
            var people = found.values().stream().map(Person::id).distinct().toList();
            int added = memberships.addAll(CurrentActor.get(), classId, people);
            var unknown =
                    given.stream().filter(name -> !found.containsKey(name)).toList();
            names.setValue(String.join("\n", unknown));
            Messages.done(told(added, people.size() - added, unknown));
            changed();
        });
    }

    private static String told(int added, int already, List<String> unknown) {
        var text = new StringBuilder(added == 1 ? "1 person added." : added + " people added.");
        if (already > 0) {
            text.append(' ')
                    .append(already)
                    .append(already == 1 ? " was" : " were")
                    .append(" in the class already.");
        }
        if (!unknown.isEmpty()) {
            text.append(" Nobody active is called ")
                    .append(unknown.stream().limit(5).collect(Collectors.joining(", ")))
                    .append(unknown.size() > 5 ? " and so on." : ".");
        }
        return text.toString();
    }
}
