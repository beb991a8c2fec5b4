package org.casebook.roster.plan;

import java.io.Serializable;

/**
 * What an administrator decides about what is not in the files.
 *
 * @param endMissing ends memberships that the files don't list, in the classes that they do
 * @param deactivateMissing deactivates people whom the files don't list
 * @param evenMany goes on although more than {@link #MANY} of the school would be deactivated
 */
public record Options(boolean endMissing, boolean deactivateMissing, boolean evenMany) implements Serializable {

    /** The share of the school from which on a file is taken for the wrong one. */
    public static final double MANY = 0.2;

    /** What is missing stays as it is. */
    public static final Options NOTHING_MISSING = new Options(false, false, false);
}
