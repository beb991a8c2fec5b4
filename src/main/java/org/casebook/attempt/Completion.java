package org.casebook.attempt;

import org.jspecify.annotations.Nullable;

/**
 * How much of what it asked for was answered in an attempt that has ended.
 *
 * @param answered how many questions were answered
 * @param askedFor how many were to be answered: those that were, where its rule ended it or no question was left
 * @param voidedAnswered how many of the answered questions don't count because a teacher has voided them
 * @param voidedUnanswered how many of the others
 * @param ended why it ended; null for attempts from before that was kept
 */
public record Completion(
        int answered,
        int askedFor,
        int voidedAnswered,
        int voidedUnanswered,
        @Nullable EndReason ended) {

    /**
     * What follows from how an attempt ended. Of one 'until it is sure' from before reasons were kept nobody knows
     * whether it was cut short; nothing is taken to be missing.
     *
     * @param atMost how many questions it would have asked at most
     */
    public static Completion of(
            @Nullable EndReason ended,
            boolean untilSure,
            int atMost,
            int answered,
            int voidedAnswered,
            int voidedUnanswered) {
        boolean cutShort = ended == null ? !untilSure : ended.isCutShort();
        return new Completion(
                answered, cutShort ? Math.max(atMost, answered) : answered, voidedAnswered, voidedUnanswered, ended);
    }

    /** How many answers count. */
    public int counted() {
        return answered - voidedAnswered;
    }

    /** How many questions count, those without an answer too. */
    public int possible() {
        return Math.max(counted(), askedFor - voidedAnswered - voidedUnanswered);
    }

    /** Such as 'ended after 1 of 12'; empty where all was answered. */
    public String inWords() {
        if (answered == askedFor) {
            return "";
        }
        var ofAll = answered + " of " + askedFor;
        return switch (ended) {
            case null -> ofAll + " answered";
            case TIME_UP -> "time was up after " + ofAll;
            case WITHDRAWN -> "withdrawn after " + ofAll;
            case ALL_ASKED, DECIDED, NONE_LEFT, ENDED_BY_STUDENT -> "ended after " + ofAll;
        };
    }
}
