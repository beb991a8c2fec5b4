package org.casebook.course.quality;

import java.util.List;
import org.casebook.course.Problem;
import org.casebook.course.question.Head;
import org.casebook.course.question.Numeric;

/** What holds for questions that only ask to reckon with figures, in a course whose subject is history. */
final class FiguresRules {

    /** The two difficulties above it are for what is hard in history. */
    static final int HARDEST = 3;

    private FiguresRules() {}

    /** Reckoning is neither among the hardest nor weighs evidence. */
    static List<Problem> easyEnough(Inspected course) {
        return course.questions().stream()
                .filter(question -> question.head().asksForFigures())
                .filter(question -> question.head().difficulty() > HARDEST
                        || question.head().level() == Head.Level.REASON)
                .map(question -> course.at(question)
                        .problem(
                                question.head().difficulty() > HARDEST
                                        ? "'" + question.id() + "' only asks to reckon with figures and has difficulty "
                                                + question.head().difficulty() + "; " + HARDEST
                                                + " is the most: ask for history, or make it easier"
                                        : "'" + question.id() + "' only asks to reckon with figures, which is to"
                                                + " understand and not to reason"))
                .toList();
    }

    /** A number to type is one to remember, or to work out. */
    static List<Problem> untagged(Inspected course) {
        return course.questions().stream()
                .filter(Numeric.class::isInstance)
                .filter(question ->
                        !question.head().asksForFigures() && question.head().level() != Head.Level.RECALL)
                .map(question -> course.at(question)
                        .problem("'" + question.id() + "' wants a number that isn't recalled; if it is worked out from"
                                + " others, say 'skill: figures'"))
                .toList();
    }
}
