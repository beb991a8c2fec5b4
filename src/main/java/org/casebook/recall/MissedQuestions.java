package org.casebook.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.attempt.PastAnswer;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a student has missed, in quizzes and in rounds, for themselves. */
@Service
@Transactional(readOnly = true)
public class MissedQuestions {

    private final PastAnswers answers;

    MissedQuestions(PastAnswers answers) {
        this.answers = answers;
    }

    /** Those not put right first, and of these the latest first. */
    public List<MissedQuestion> of(Actor student) {
        student.require(Role.STUDENT);
        return of(student.id());
    }

    List<MissedQuestion> of(UUID student) {
        Map<String, List<PastAnswer>> byQuestion = new LinkedHashMap<>();
        answers.of(student).forEach(answer -> byQuestion
                .computeIfAbsent(answer.question().id(), _ -> new ArrayList<>())
                .add(answer));
        return byQuestion.values().stream()
                .filter(own -> !own.stream().allMatch(PastAnswer::isRight))
                .map(MissedQuestions::mistake)
                .sorted(Comparator.comparing((MissedQuestion mistake) -> !mistake.isOpen())
                        .thenComparing(mistake -> mistake.missed().at(), Comparator.reverseOrder()))
                .toList();
    }

    /** @param own the answers to one question, the oldest first */
    private static MissedQuestion mistake(List<PastAnswer> own) {
        int last = own.size() - 1;
        while (own.get(last).isRight()) {
            last--;
        }
        Instant putRight = last + 1 < own.size() ? own.get(last + 1).at() : null;
        return new MissedQuestion(own.get(last), putRight);
    }
}
