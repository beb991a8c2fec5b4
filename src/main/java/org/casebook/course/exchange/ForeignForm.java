package org.casebook.course.exchange;

import java.util.Arrays;
import java.util.List;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Question;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.Standing;

/** Questions of kinds that the formats of others don't know, as the nearest that they do. */
final class ForeignForm {

    private ForeignForm() {}

    static Question of(Question question) {
        return switch (question) {
            case Claims claims -> pairs(claims);
            case Evidence evidence
            when evidence.fullPoints() == 1 -> new SingleChoice(evidence.head(), evidence.pieces());
            case Evidence evidence -> new MultipleChoice(evidence.head(), evidence.pieces());
            default -> question;
        };
    }

    /** Each claim to be matched with how it stands. */
    private static Matching pairs(Claims claims) {
        var pairs = claims.claims().stream()
                .map(claim -> new Matching.Pair(claim.text(), claim.standing().label(), claim.why()))
                .toList();
        var key = claims.key();
        List<Matching.Extra> others = Arrays.stream(Standing.values())
                .filter(standing -> !key.contains(standing))
                .map(standing -> new Matching.Extra(standing.label(), ""))
                .toList();
        return new Matching(claims.head(), pairs, others);
    }
}
