package org.casebook.course.writing;

/** Counts the words of a text as casebook-writing.js does: what stands between white space and has a letter or digit. */
public final class Words {

    private static final int BYTE_ORDER_MARK = 0xfeff;

    private Words() {}

    public static int in(String text) {
        int words = 0;
        boolean counted = false;
        for (var characters = text.codePoints().iterator(); characters.hasNext(); ) {
            int character = characters.nextInt();
            if (isSpace(character)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(character)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == BYTE_ORDER_MARK;
    }
}
