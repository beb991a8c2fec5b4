package org.casebook.results.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who could work on what together. A student needs a topic when it is probable that they are below its cut. A topic that
 * most need is for the whole class. For the others, again and again the topic that most of those left need gets a group,
 * so that everyone is in one group at most.
 *
 * @param <S> what a student is known by
 * @param forAll the topics that most of the students need, with those who do
 * @param groups small groups, each with the topic that its members need
 * @param unknown of whom too little is known on every topic
 */
public record Grouping<S>(Map<String, List<S>> forAll, List<Group<S>> groups, List<S> unknown) {

    /** How probable a need must be: one in five may be mistaken, which the next quiz shows. */
    public static final double SURE = .8;

    /** No need is claimed from fewer answers on the topic itself; a quiz 'until it is sure' asks as many. */
    public static final int FEWEST_ANSWERS = 3;

    /** As many as can talk with each other. */
    public static final int LARGEST = 5;

    /** A group. */
    public record Group<S>(String topic, List<S> students) {

        public Group {
            students = List.copyOf(students);
        }
    }

    /**
     * What is known of a student.
     *
     * @param below by topic the probability that the student is below the cut; only topics with answers enough
     */
    public record Known<S>(S student, Map<String, Double> below) {

        private boolean needs(String topic) {
            return below.getOrDefault(topic, 0.0) >= SURE;
        }
    }

    /**
     * Groups students.
     *
     * @param topics in the course's order, which decides between topics that equally many need
     * @param students in the order in which they are to stand in a group
     */
    public static <S> Grouping<S> of(List<String> topics, List<Known<S>> students) {
        var forAll = new LinkedHashMap<String, List<S>>();
        for (var topic : topics) {
            var needing = needing(topic, students);
            long known = students.stream()
                    .filter(student -> student.below.containsKey(topic))
                    .count();
            if (needing.size() > LARGEST && 2L * needing.size() > known) {
                forAll.put(topic, names(needing));
            }
        }
        var open = new LinkedHashSet<>(topics);
        open.removeAll(forAll.keySet());
        return new Grouping<>(
                forAll,
                groups(open, students),
                names(students.stream()
                        .filter(student -> student.below.isEmpty())
                        .toList()));
    }

    private static <S> List<Group<S>> groups(Set<String> open, List<Known<S>> students) {
        var groups = new ArrayList<Group<S>>();
        var left = new ArrayList<>(students);
        while (!open.isEmpty()) {
            // The first of those with most: max would give the last.
            var topic = open.stream()
                    .sorted(Comparator.comparingInt(
                            (String candidate) -> -needing(candidate, left).size()))
                    .findFirst()
                    .orElseThrow();
            var members = needing(topic, left);
            split(names(members)).forEach(part -> groups.add(new Group<>(topic, part)));
            left.removeAll(members);
            open.remove(topic);
        }
        return groups;
    }

    private static <S> List<Known<S>> needing(String topic, List<Known<S>> students) {
        return students.stream().filter(student -> student.needs(topic)).toList();
    }

    private static <S> List<S> names(List<Known<S>> students) {
        return students.stream().map(Known::student).toList();
    }

    /** Parts of nearly equal size, none larger than the largest. */
    private static <S> List<List<S>> split(List<S> members) {
        int parts = (members.size() + LARGEST - 1) / LARGEST;
        var all = new ArrayList<List<S>>();
        for (int part = 0; part < parts; part++) {
            all.add(members.subList(part * members.size() / parts, (part + 1) * members.size() / parts));
        }
        return all;
    }
}
