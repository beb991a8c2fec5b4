package org.casebook.course.quality;

import java.util.stream.Stream;
import org.casebook.course.question.Question;

/** How much a question gives to read. */
public final class WordCount {

    private WordCount() {}

    /** The words of its stem and of all that is chosen from or put in place. */
    public static int of(Question question) {
        return Stream.concat(Stream.of(QuestionTexts.stem(question)), QuestionTexts.parts(question).stream())
                .mapToInt(text -> Wording.words(text).size())
                .sum();
    }
}
