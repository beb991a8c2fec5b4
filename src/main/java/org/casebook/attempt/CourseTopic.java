package org.casebook.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A topic and its place in the numbers that are kept of students. */
@Entity
class CourseTopic {

    @Id
    private int position;

    private String topic;

    @SuppressWarnings("NullAway.Init")
    protected CourseTopic() {}

    CourseTopic(int position, String topic) {
        this.position = position;
        this.topic = topic;
    }

    int position() {
        return position;
    }

    String topic() {
        return topic;
    }
}
