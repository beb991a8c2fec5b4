package org.casebook.base.ui;

/** Shares in words and figures. */
public final class Percent {

    private Percent() {}

    /** Such as {@code 62 %}. */
    public static String of(double share) {
        return Math.round(share * 100) + " %";
    }

    /** Such as {@code 45 to 78 %}. */
    public static String range(double low, double high) {
        return Math.round(low * 100) + " to " + Math.round(high * 100) + " %";
    }
}
