package org.casebook.results.analysis;

import java.util.List;
import org.casebook.course.question.Verdict;

/**
 * An answer with the parts of it that were wrong.
 *
 * @param ability of the student on the question's topic, by their other answers
 * @param outcome with the chance that was foreseen from the earlier answers
 * @param judged the same with the chance by all other answers
 * @param wrong what was chosen or given wrongly; empty if the answer is right or that the student doesn't know
 */
public record AnalyzedChoice(
        double ability, Verdict verdict, AnalyzedResponse outcome, AnalyzedResponse judged, List<Wrong> wrong) {

    public AnalyzedChoice {
        wrong = List.copyOf(wrong);
    }

    /**
     * A wrong part of an answer.
     *
     * @param text what it says, as safe inline HTML
     * @param reason why it is wrong, as safe inline HTML; may be empty
     */
    public record Wrong(String text, String reason) {}
}
