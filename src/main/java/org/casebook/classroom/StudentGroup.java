package org.casebook.classroom;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.EditedEntity;
import org.casebook.base.LastEdit;
import org.casebook.base.NameKey;

/** Some students of a class. Whoever leaves the class stays in the group, unseen, until they come back. */
@Entity
class StudentGroup extends EditedEntity {

    private UUID classId;
    private String name;

    @Column(length = 1080)
    private String nameKey;

    @ElementCollection
    @CollectionTable(name = "student_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "account_id")
    private Set<UUID> students = new HashSet<>();

    protected StudentGroup() {}

    StudentGroup(UUID classId, String name) {
        this.classId = classId;
        this.name = name;
        this.nameKey = NameKey.of(name);
    }

    void rename(String newName) {
        name = newName;
        nameKey = NameKey.of(newName);
    }

    /**
     * Says which of the class's students are in the group.
     *
     * @param present all students who are in the class now
     */
    void choose(Collection<UUID> chosen, Set<UUID> present, LastEdit edit) {
        edited(edit);
        students.removeIf(student -> present.contains(student) && !chosen.contains(student));
        students.addAll(chosen);
    }

    /** @param present all students who are in the class now */
    ClassGroup summary(Set<UUID> present) {
        return new ClassGroup(
                id(), name, students.stream().filter(present::contains).collect(Collectors.toSet()));
    }

    /** All who were put into it, those who have left the class too. */
    Set<UUID> students() {
        return Set.copyOf(students);
    }

    UUID classId() {
        return classId;
    }

    String nameKey() {
        return nameKey;
    }
}
