package org.casebook.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casebook.results.analysis.Grouping.Group;
import org.casebook.results.analysis.Grouping.Known;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final List<String> TOPICS = List.of("causes", "course", "consequences");

    @Test
    void aNeedMustBeSureEnough() {
        var grouping =
                Grouping.of(TOPICS, List.of(student("a", Map.of("causes", .79)), student("b", Map.of("causes", .8))));

        assertThat(grouping.groups()).containsExactly(new Group<>("causes", List.of("b")));
    }

    @Test
    void whoNeedsTwoTopicsJoinsTheLargerGroup() {
        var grouping = Grouping.of(
                TOPICS,
                List.of(
                        student("a", Map.of("causes", .9, "course", .95)),
                        student("b", Map.of("course", .9)),
                        student("c", Map.of("causes", .1, "course", .2))));

        assertThat(grouping.groups()).containsExactly(new Group<>("course", List.of("a", "b")));
    }

    @Test
    void ofTopicsThatEquallyManyNeedTheFirstOfTheCourseComesFirst() {
        var grouping = Grouping.of(TOPICS, List.of(student("a", Map.of("consequences", .9, "causes", .9))));

        assertThat(grouping.groups()).containsExactly(new Group<>("causes", List.of("a")));
    }

    @Test
    void aTopicThatMostNeedIsForTheWholeClass() {
        var students = new ArrayList<Known<String>>();
        IntStream.range(0, 7).forEach(place -> students.add(student("s" + place, Map.of("causes", .9, "course", .1))));
        IntStream.range(7, 10).forEach(place -> students.add(student("s" + place, Map.of("causes", .2, "course", .9))));

        var grouping = Grouping.of(TOPICS, students);

        assertThat(grouping.forAll()).containsOnlyKeys("causes");
        assertThat(grouping.forAll().get("causes")).hasSize(7);
        assertThat(grouping.groups()).containsExactly(new Group<>("course", List.of("s7", "s8", "s9")));
    }

    @Test
    void whoHasTooFewAnswersIsNamedApart() {
        var grouping = Grouping.of(TOPICS, List.of(student("a", Map.of()), student("b", Map.of("causes", .9))));

        assertThat(grouping.unknown()).containsExactly("a");
    }

    @Property(tries = 300, seed = "447")
    void everyoneIsInOneSmallGroupAtMostAndNeedsItsTopic(@ForAll("classes") List<Known<String>> students) {
        var grouping = Grouping.of(TOPICS, students);

        var grouped = grouping.groups().stream()
                .flatMap(group -> group.students().stream())
                .toList();
        assertThat(grouped).doesNotHaveDuplicates();
        assertThat(grouping.groups()).allSatisfy(group -> {
            assertThat(group.students()).hasSizeBetween(1, Grouping.LARGEST);
            assertThat(group.students()).allSatisfy(name -> assertThat(below(students, name, group.topic()))
                    .isGreaterThanOrEqualTo(Grouping.SURE));
        });
        // Whoever surely needs something that isn't for the whole class is in a group.
        assertThat(students.stream()
                        .filter(student -> student.below().entrySet().stream()
                                .anyMatch(need -> need.getValue() >= Grouping.SURE
                                        && !grouping.forAll().containsKey(need.getKey())))
                        .map(Known::student))
                .containsExactlyInAnyOrderElementsOf(grouped);
    }

    @Provide
    Arbitrary<List<Known<String>>> classes() {
        return Arbitraries.maps(Arbitraries.of(TOPICS), Arbitraries.doubles().between(0, 1))
                .ofMaxSize(3)
                .list()
                .ofMaxSize(35)
                .map(needs -> IntStream.range(0, needs.size())
                        .mapToObj(place -> student("s" + place, needs.get(place)))
                        .toList());
    }

    private static double below(List<Known<String>> students, String name, String topic) {
        return students.stream()
                .filter(student -> student.student().equals(name))
                .findFirst()
                .orElseThrow()
                .below()
                .get(topic);
    }

    private static Known<String> student(String name, Map<String, Double> below) {
        return new Known<>(name, below);
    }
}
