package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a GIFT file apart into questions, which stand between empty lines, and what isn't one. */
final class GiftBlocks {

    /**
     * The text of one question.
     *
     * @param line where it begins, from 1
     * @param category under which it stands
     * @param tags that comments above it give
     */
    record Block(int line, String category, List<String> tags, String text) {}

    private static final String COMMENT = "//";
    private static final String CATEGORY = "$CATEGORY:";
    private static final Pattern TAG = Pattern.compile("\\[(tag|id):([^\\]]+)]");

    /** What Moodle writes above every question that it exports. */
    private static final Pattern MOODLES_OWN = Pattern.compile("//\\s*question:\\s*\\d+\\s+name:.*");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Outcome.Aside> asides = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> tags = new ArrayList<>();
    private String category = "";
    private int begin;

    private GiftBlocks() {}

    static GiftBlocks of(String file) {
        var blocks = new GiftBlocks();
        int number = 0;
        for (var line : file.split("\r\n|\r|\n", -1)) {
            blocks.line(++number, line);
        }
        blocks.end();
        return blocks;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Comments and the like. */
    List<Outcome.Aside> asides() {
        return asides;
    }

    private void line(int number, String line) {
        var stripped = line.strip();
        if (stripped.isEmpty()) {
            end();
        } else if (stripped.startsWith(COMMENT)) {
            comment(number, stripped);
        } else if (stripped.startsWith(CATEGORY)) {
            end();
            category = GiftEscapes.show(
                    GiftEscapes.hide(stripped.substring(CATEGORY.length()).strip()));
        } else {
            begin = text.isEmpty() ? number : begin;
            text.append(line).append('\n');
        }
    }

    private void comment(int number, String comment) {
        TAG.matcher(comment).results().forEach(tag -> tags.add(tag.group(1) + " " + tag.group(2)));
        var said =
                TAG.matcher(comment.substring(COMMENT.length())).replaceAll("").strip();
        if (!said.isEmpty() && !MOODLES_OWN.matcher(comment).matches()) {
            asides.add(new Outcome.Aside(number, "A comment: " + Remarks.brief(said)));
        }
    }

    private void end() {
        if (!text.isEmpty()) {
            blocks.add(new Block(begin, category, List.copyOf(tags), text.toString()));
            text.setLength(0);
            tags.clear();
        }
    }
}
