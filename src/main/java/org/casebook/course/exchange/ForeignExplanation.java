package org.casebook.course.exchange;

import java.util.LinkedHashSet;
import java.util.Set;

/** What everyone is told after answering, to which belongs here what others say of a right answer. */
final class ForeignExplanation {

    private final ConversionRemarks remarks;
    private final Set<String> said = new LinkedHashSet<>();

    ForeignExplanation(ConversionRemarks remarks) {
        this.remarks = remarks;
    }

    /** With what the question says to everyone. */
    void begin(ForeignText general) {
        keep(general);
    }

    /** With what it says of a right answer. */
    void add(ForeignText ofRightAnswer) {
        if (keep(ofRightAnswer)) {
            remarks.say("What was said of the right answer is put into the explanation.");
        }
    }

    String text() {
        return String.join(" ", said);
    }

    private boolean keep(ForeignText text) {
        var words = ForeignTexts.markdown(text, remarks);
        return !words.isEmpty() && said.add(words);
    }
}
