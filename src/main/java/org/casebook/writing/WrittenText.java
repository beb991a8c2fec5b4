package org.casebook.writing;

import org.casebook.base.InvalidInputException;

/** A text as it is kept: with one sign for the end of a line, and without what no keyboard gives. */
final class WrittenText {

    private WrittenText() {}

    /** @throws InvalidInputException if it is too long to be kept */
    static String of(String typed) {
        var text = typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        if (text.length() > WrittenAnswer.LONGEST) {
            throw new InvalidInputException(
                    "text",
                    "At most " + WrittenAnswer.LONGEST + " characters can be kept; these are " + text.length()
                            + ". Nothing of it is lost on this page: please make it shorter.");
        }
        return text;
    }
}
