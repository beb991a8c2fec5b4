package org.casebook.livequestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.springframework.stereotype.Component;

/** Who talks to whom about a live question. Whoever calls it has checked who asks. */
@Component
record TalkGroups(LiveVoteRepository votes, People people) {

    /** Makes them of the first vote of a question whose row is held. */
    void make(UUID question) {
        int number = 1;
        for (var group : Pairing.of(votes.findByLiveQuestionIdOrderByAccountId(question))) {
            for (var vote : group) {
                vote.talkIn(number);
            }
            number++;
        }
    }

    /** All of them by name. */
    List<List<String>> names(UUID question) {
        var all = votes.findByLiveQuestionIdOrderByAccountId(question);
        var known = people.byId(all.stream().map(LiveVote::student).toList());
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (var person : known.values()) {
            all.stream()
                    .filter(vote -> vote.student().equals(person.id()) && vote.talkGroup() != null)
                    .forEach(vote -> groups.computeIfAbsent(
                                    Objects.requireNonNull(vote.talkGroup()), _ -> new ArrayList<>())
                            .add(person.inText()));
        }
        return groups.values().stream().map(List::copyOf).toList();
    }

    /** Whom a student talks to. */
    Talk of(LiveVote own) {
        var group = own.talkGroup();
        if (group == null) {
            return Talk.NOBODY;
        }
        var others = votes.findByLiveQuestionIdAndTalkGroup(own.liveQuestion(), group).stream()
                .filter(vote -> !vote.student().equals(own.student()))
                .toList();
        var names = people.byId(others.stream().map(LiveVote::student).toList()).values().stream()
                .map(Person::inText)
                .collect(Collectors.toList());
        boolean otherwise = others.stream().anyMatch(vote -> !Objects.equals(vote.first(), own.first()));
        return new Talk(names, otherwise);
    }
}
