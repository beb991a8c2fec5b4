package org.casebook.progress.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.casebook.adaptive.Foreseen;
import org.casebook.adaptive.Foreseen.Verdict;
import org.casebook.attempt.AttemptOutcome;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.Decision;
import org.casebook.attempt.EndReason;
import org.casebook.attempt.ui.Addressee;
import org.casebook.attempt.ui.AttemptWords;
import org.casebook.course.Course;

/** What a finished quiz has shown, in sentences to the student or to who teaches them. */
record OutcomeWords(AttemptSummary head, AttemptOutcome outcome, Addressee to) {

    /** So many right of so many, and how that compares with what was to be expected. */
    List<String> sentences() {
        if (head.answered() == 0) {
            return List.of("No question was answered, so this quiz changes nothing.");
        }
        if (head.counted() == 0) {
            return List.of(noneCounts());
        }
        var sentences = new ArrayList<>(List.of(result()));
        if (outcome.fitted()) {
            sentences.add("The questions were chosen to be neither too easy nor too hard for " + to.object()
                    + ", so the number alone says little.");
        }
        sentences.add(comparison());
        return sentences;
    }

    /** Why it ended; nothing of quizzes from before that was kept. */
    List<String> ending() {
        var reason = head.ended();
        return reason == null ? List.of() : List.of("It ended because " + because(reason) + ".");
    }

    /** What a quiz 'until it is sure' has decided, one sentence for each topic that it asked about; nothing for others. */
    List<String> decisions(Course course) {
        return outcome.topics().stream()
                .filter(change -> change.decision() != null)
                .map(change -> course.topic(change.topic()).orElseThrow().name() + " – "
                        + decision(Objects.requireNonNull(change.decision())) + ".")
                .toList();
    }

    private String decision(Decision decision) {
        return switch (decision) {
            case SECURE -> "decided: secure";
            case NOT_SECURE_YET -> "decided: not secure yet";
            case OPEN -> "still open: " + stillOpen(Objects.requireNonNull(head.ended()));
        };
    }

    private String stillOpen(EndReason reason) {
        return switch (reason) {
            case ALL_ASKED -> "stopped after " + head.answered();
            case DECIDED -> "answers have been regraded since";
            case NONE_LEFT -> "no fresh questions left";
            case ENDED_BY_STUDENT -> "ended by " + (to == Addressee.STUDENT ? "you" : "the student");
            case TIME_UP -> "the time was up";
            case WITHDRAWN -> "the assignment was withdrawn";
        };
    }

    private String because(EndReason reason) {
        return switch (reason) {
            case ALL_ASKED ->
                head.answered() == 1
                        ? "its one question was asked"
                        : (head.untilSure()
                                ? "it has " + head.maxItems() + " questions at most"
                                : "all " + head.answered() + " questions were asked");
            case DECIDED -> "it was sure of every topic that it asked about";
            case NONE_LEFT -> "no question was left that it had not asked," + cut();
            case ENDED_BY_STUDENT -> to.subject().toLowerCase(Locale.ROOT) + " ended it" + cut();
            case TIME_UP -> "the time was up" + cut();
            case WITHDRAWN -> "the assignment was withdrawn" + cut();
        };
    }

    /** How far it had come. */
    private String cut() {
        if (head.answered() == 0) {
            return " before an answer was given";
        }
        return " after " + head.answered()
                + (head.untilSure()
                        ? (head.answered() == 1 ? " question" : " questions") + ", before it was sure"
                        : " of " + head.maxItems() + (head.maxItems() == 1 ? " question" : " questions"));
    }

    private String noneCounts() {
        return head.voided() == 1
                ? "The one answer does not count, because its question is voided."
                : "None of the " + head.voided() + " answers counts, because their questions are voided.";
    }

    private String result() {
        var result = to.subject() + " answered " + head.right() + " of " + head.counted() + " right."
                + (AttemptWords.isPartlyRight(head)
                        ? " With what was partly right that makes " + AttemptWords.points(head.points()) + " of "
                                + head.counted() + " points."
                        : "")
                + switch (head.unknown()) {
                    case 0 -> "";
                    case 1 -> " One answer was 'I don't know'.";
                    default -> " " + head.unknown() + " answers were 'I don't know'.";
                };
        return switch (head.voided()) {
            case 0 -> result;
            case 1 -> result + " One more answer does not count, because its question is voided.";
            default -> result + " " + head.voided() + " more answers do not count, because their questions are voided.";
        };
    }

    private String comparison() {
        var foreseen = outcome.foreseen();
        if (outcome.isPlain()) {
            return "Its questions are plain, without reasons: it changes nothing in what is known of any topic.";
        }
        if (foreseen == null) {
            return "These are " + to.possessive() + " first answers" + (outcome.isFirst() ? "" : " on these topics")
                    + ", so there is nothing to compare them with.";
        }
        var verdict = foreseen.of(outcome.right());
        if (verdict == Verdict.CANNOT_TELL && foreseen.answers() == 1) {
            return "One question is too few to tell whether that is better or worse than before.";
        }
        return "To be expected from " + to.possessive() + " earlier quizzes: about "
                + Math.round(foreseen.expected()) + " of these " + foreseen.answers()
                + switch (verdict) {
                    case CANNOT_TELL -> ". With so few questions, any result would be as expected.";
                    case WORSE -> asForeseen(foreseen) + " did worse than expected.";
                    case AS_FORESEEN -> asForeseen(foreseen) + " did as expected.";
                    case BETTER -> asForeseen(foreseen) + " did better than expected.";
                };
    }

    private String asForeseen(Foreseen foreseen) {
        var range = foreseen.fewest() == foreseen.most()
                ? ""
                : "; " + foreseen.fewest() + " to " + foreseen.most() + " is as expected";
        return range + ". " + to.subject();
    }
}
