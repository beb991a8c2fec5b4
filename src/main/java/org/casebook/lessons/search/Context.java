package org.casebook.lessons.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.casebook.lessons.search.Found.Piece;

/** As much of a text around the words that were found as can be taken in at a glance. */
final class Context {

    /** A text up to this length is shown whole. */
    private static final int SHORT = 260;

    private static final int BEFORE = 70;
    private static final int AFTER = 110;

    /** So many cut-outs at most, so that several words are all seen. */
    private static final int MOST = 3;

    private Context() {}

    /** @param hits beginnings and ends, in order and apart */
    static List<Piece> of(String text, List<int[]> hits) {
        var pieces = new ArrayList<Piece>();
        int shown = 0;
        for (var part : text.length() <= SHORT ? List.of(new int[] {0, text.length()}) : parts(text, hits)) {
            if (part[0] > shown) {
                pieces.add(new Piece(shown == 0 ? "… " : " … ", false));
            }
            addPart(text, part, hits, pieces);
            shown = part[1];
        }
        if (shown < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    /** Around the first of each word; those that meet are one. */
    private static List<int[]> parts(String text, List<int[]> hits) {
        var words = new HashSet<String>();
        var parts = new ArrayList<int[]>();
        for (var hit : hits) {
            if (words.size() < MOST && words.add(Spelling.stem(text.substring(hit[0], hit[1])))) {
                int from = wordAfter(text, hit[0] - BEFORE);
                int to = wordBefore(text, hit[1] + AFTER);
                if (parts.isEmpty() || parts.getLast()[1] < from) {
                    parts.add(new int[] {from, to});
                } else {
                    parts.getLast()[1] = to;
                }
            }
        }
        return parts;
    }

    private static void addPart(String text, int[] part, List<int[]> hits, List<Piece> pieces) {
        int at = part[0];
        for (var hit : hits) {
            if (hit[0] >= at && hit[1] <= part[1]) {
                add(text.substring(at, hit[0]), pieces);
                pieces.add(new Piece(text.substring(hit[0], hit[1]), true));
                at = hit[1];
            }
        }
        add(text.substring(at, part[1]), pieces);
    }

    private static void add(String between, List<Piece> pieces) {
        if (!between.isEmpty()) {
            pieces.add(new Piece(between, false));
        }
    }

    private static int wordAfter(String text, int place) {
        return place <= 0 ? 0 : text.indexOf(' ', place) + 1;
    }

    private static int wordBefore(String text, int place) {
        return place >= text.length() ? text.length() : text.lastIndexOf(' ', place);
    }
}
