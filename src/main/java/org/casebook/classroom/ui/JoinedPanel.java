package org.casebook.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.ui.Styled;
import org.casebook.people.Person;

/** Who is in a class, on the wall: those who come while it is shown stand first, the latest before the others. */
class JoinedPanel extends Div {

    private final H2 count = new H2();
    private final UnorderedList names = Styled.list("joined-names");
    private final Map<UUID, ListItem> shown = new LinkedHashMap<>();

    JoinedPanel(List<Person> students) {
        addClassNames("joined", "not-on-paper");
        count.getElement().setAttribute("role", "status");
        // It scrolls where a class is too large for the wall.
        names.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", "Students of the class");
        add(count, names);
        students.forEach(student -> names.add(put(student)));
        say();
    }

    void show(List<Person> students) {
        var present = students.stream().map(Person::id).collect(Collectors.toSet());
        shown.entrySet().removeIf(entry -> {
            boolean left = !present.contains(entry.getKey());
            if (left) {
                names.remove(entry.getValue());
            }
            return left;
        });
        for (var student : students) {
            if (!shown.containsKey(student.id())) {
                var line = put(student);
                line.addClassName("new");
                names.addComponentAsFirst(line);
            }
        }
        say();
    }

    private ListItem put(Person student) {
        var line = new ListItem(student.listName());
        shown.put(student.id(), line);
        return line;
    }

    private void say() {
        var words = shown.isEmpty()
                ? "Nobody is in the class yet"
                : shown.size() == 1 ? "1 student is in the class" : shown.size() + " students are in the class";
        if (!words.equals(count.getText())) {
            count.setText(words);
        }
        names.setVisible(!shown.isEmpty());
    }
}
