package org.casebook.course.question;

import java.util.List;

/**
 * The verdict on a response.
 *
 * @param correct whether all of it is right
 * @param remarks what to say about its parts, each wrong one with its reason
 */
public record Marking(boolean correct, List<Remark> remarks) {

    public Marking {
        remarks = List.copyOf(remarks);
    }

    /**
     * A remark on one part of a response.
     *
     * @param about the part, as safe inline HTML
     * @param right whether the response has this part right
     * @param text the reason, as safe inline HTML; may be empty for a right part
     */
    public record Remark(String about, boolean right, String text) {}
}
