package org.casebook.support;

/** A text that counts how often it is looked at: the work of a pattern, without a clock. */
public final class CountedText implements CharSequence {

    private final String text;
    private final long most;
    private long reads;

    /** @param most after so many reads it fails, before a test takes forever */
    public CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    public long reads() {
        return reads;
    }

    @Override
    public char charAt(int index) {
        if (++reads > most) {
            throw new AssertionError("was read more than " + most + " times");
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
