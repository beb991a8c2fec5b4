package org.casebook.results.ui;

import org.casebook.results.analysis.ItemAnalysis;
import org.casebook.results.analysis.ItemAnalysis.Advice;

/** What to do about a question, in plain words. */
final class AdviceWords {

    private AdviceWords() {}

    /** A few words for a list. */
    static String brief(Advice advice) {
        return switch (advice) {
            case CHECK_KEY -> "Check the key";
            case MISLEADS -> "May mislead those who know more";
            case HARDER -> "Harder than expected";
            case FLAT -> "Hardly tells who knows more";
            case NOISY -> "Answers are erratic";
            case EASIER -> "Easier than expected";
            case NOTHING_WRONG -> "Nothing stands out";
            case TOO_FEW_ANSWERS -> "Too few answers";
        };
    }

    /** What it means and what can be done. */
    static String full(Advice advice) {
        return switch (advice) {
            case CHECK_KEY ->
                "One wrong answer is given more often than the right one, and by students who don't clearly know less by"
                        + " their other answers. Check the key and the wording.";
            case MISLEADS ->
                "Students who know more do worse here than those who know less. Look for a wrong answer that can be argued"
                        + " for, or for a trap in the wording.";
            case HARDER ->
                "Clearly fewer got it right than these students' earlier answers led us to expect. Either the class has not yet"
                        + " understood this point, or the question is hard to understand: read it again with both in mind.";
            case FLAT ->
                "Whether a student gets it right has little to do with how much they know otherwise. It may be guessed"
                        + " from its wording, or ask for something beside the topic.";
            case NOISY ->
                "There are more surprising answers than chance explains, right ones of weak students and wrong ones of"
                        + " strong ones alike. Look at the answers for a second reading of the question.";
            case EASIER ->
                "Clearly more got it right than these students' earlier answers led us to expect. The class has learned this"
                        + " well, or the question gives its answer away.";
            case NOTHING_WRONG -> "Nothing in the answers speaks against this question.";
            case TOO_FEW_ANSWERS ->
                "It takes " + ItemAnalysis.FEWEST + " answers to a question before anything is said of it here.";
        };
    }
}
