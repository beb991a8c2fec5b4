package org.casebook.livequestion;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.bank.QuestionBank;
import org.springframework.stereotype.Component;

/** What was answered to live questions. Whoever calls it has checked who asks. */
@Component
record Votes(LiveVoteRepository votes, LiveCountRepository counts, QuestionBank bank) {

    /** By the answer in its written form, how often it was given to a question that is open. */
    Map<String, Integer> of(UUID question, boolean again) {
        return (again ? votes.second(question) : votes.first(question))
                .stream()
                        .collect(Collectors.toMap(
                                LiveVoteRepository.Counted::response, counted -> Math.toIntExact(counted.votes())));
    }

    int answered(UUID question, boolean again) {
        return of(question, again).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of one that is open. Before the second vote is closed, it isn't told. */
    Distribution distribution(LiveQuestion question, Stage stage) {
        var second = stage == Stage.COUNTED ? Map.<String, Integer>of() : of(question.id(), true);
        return Distribution.of(
                bank.question(question.questionVersion()),
                question.order(),
                of(question.id(), false),
                second.isEmpty() && stage != Stage.COMPARED ? null : second);
    }

    /** Of some that are over, in one query. */
    Map<UUID, Distribution> past(Collection<LiveQuestion> over) {
        Map<UUID, List<LiveCount>> kept = counts
                .of(over.stream().map(LiveQuestion::id).toList())
                .stream()
                .collect(Collectors.groupingBy(count -> count.id().liveQuestionId()));
        var past = new HashMap<UUID, Distribution>();
        for (var question : over) {
            var all = kept.getOrDefault(question.id(), List.of());
            var second = counted(all, true);
            past.put(
                    question.id(),
                    Distribution.of(
                            bank.question(question.questionVersion()),
                            question.order(),
                            counted(all, false),
                            second.isEmpty() ? null : second));
        }
        return past;
    }

    private static Map<String, Integer> counted(List<LiveCount> counts, boolean again) {
        return counts.stream()
                .filter(count -> count.id().secondVote() == again)
                .collect(Collectors.toMap(count -> count.id().response(), LiveCount::votes));
    }

    /** Ends a question whose row is held: of the votes only their numbers stay. */
    void putAway(LiveQuestion held, Instant now) {
        for (boolean again : List.of(false, true)) {
            of(held.id(), again)
                    .forEach((response, times) ->
                            counts.save(new LiveCount(new LiveCount.Id(held.id(), again, response), times)));
        }
        votes.deleteOf(held.id());
        held.end(now);
    }
}
