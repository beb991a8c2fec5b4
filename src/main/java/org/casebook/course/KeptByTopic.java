package org.casebook.course;

import java.util.List;

/**
 * What a feature keeps by the course's topics. When a school starts with other topics of its course, every feature that
 * keeps something by topic is asked, in the transaction of the change: docs/decisions/changing-topics.md.
 */
public interface KeptByTopic {

    /** Puts what is kept of a topic under its new id, under which nothing is kept. */
    void rename(String former, String present);

    /** What stands against losing a topic, each as it is read after "there are"; nothing where it can go. */
    List<String> needs(String topic);

    /** Lets go of a topic that nothing needs. */
    void drop(String topic);
}
