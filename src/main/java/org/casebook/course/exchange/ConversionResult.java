package org.casebook.course.exchange;

import java.util.List;
import org.casebook.course.draft.Draft;

/** What became of one part of a file. */
public sealed interface ConversionResult {

    /**
     * A question was read, perhaps not all of it.
     *
     * @param line where it begins, from 1
     * @param remarks what had to be changed or left out
     */
    record Taken(int line, Draft draft, List<String> remarks) implements ConversionResult {

        public Taken {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A question can't be taken.
     *
     * @param name its name in the file, or its first words
     */
    record Refused(int line, String name, String why) implements ConversionResult {}

    /** No question: a comment, say. It is left out. */
    record Aside(int line, String what) implements ConversionResult {}

    /** Something to know of the whole file. */
    record Note(int line, String text) implements ConversionResult {}

    /** Where it begins, from 1. */
    int line();
}
