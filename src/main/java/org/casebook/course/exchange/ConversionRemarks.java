package org.casebook.course.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casebook.course.question.Numbers;

/**
 * What there is to say of a question while it is read: what had to be changed, why it can't be taken, if so, and what
 * everyone is told after answering, to which belongs here what others say of a right answer.
 */
final class ConversionRemarks {

    private final Locale reader;
    private final Set<String> said = new LinkedHashSet<>();
    private final Set<String> refusals = new LinkedHashSet<>();
    private final Set<String> explanation = new LinkedHashSet<>();

    /** @param reader whose language is taken of a question that stands in several */
    ConversionRemarks(Locale reader) {
        this.reader = reader;
    }

    Locale reader() {
        return reader;
    }

    void say(String what) {
        said.add(what);
    }

    /** Says how a number was read, if that is not the only way to read it. */
    void say(Numbers.Typed typed, String written) {
        reading(typed, written).ifPresent(this::say);
    }

    static Optional<String> reading(Numbers.Typed typed, String written) {
        return typed.note().isEmpty()
                ? Optional.empty()
                : Optional.of("'" + brief(written) + "' is " + typed.reading() + ".");
    }

    /** Keeps what the question says to everyone. */
    boolean explain(ForeignText general) {
        var words = general.markdown(this);
        return !words.isEmpty() && explanation.add(words);
    }

    /** Keeps what it says of a right answer. */
    void explainRight(ForeignText ofRightAnswer) {
        if (explain(ofRightAnswer)) {
            say("What was said of the right answer is put into the explanation.");
        }
    }

    String explanation() {
        return String.join(" ", explanation);
    }

    void refuse(String why) {
        refusals.add(why);
    }

    List<String> all() {
        return List.copyOf(said);
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** All reasons as one. */
    String refusal() {
        return String.join(" ", refusals);
    }

    /** What a remark shows of a longer text. */
    static String brief(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 58).strip() + " …";
    }
}
