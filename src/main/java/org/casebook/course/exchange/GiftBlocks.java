package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.casebook.course.reading.ReadingBudget;

/** Takes a GIFT file apart into questions, which stand between empty lines, and what isn't one. */
final class GiftBlocks {

    /**
     * The text of one question.
     *
     * @param line where it begins, from 1
     * @param category under which it stands
     * @param tags that comments above it give
     * @param length in characters, with its tags
     */
    record Block(int line, String category, List<String> tags, String text, int length) {}

    private static final String NAME = "::";
    private static final String COMMENT = "//";
    private static final String CATEGORY = "$CATEGORY:";
    private static final Pattern TAG = Pattern.compile("\\[(tag|id):([^\\[\\]]++)]");

    /** What Moodle writes above every question that it exports. */
    private static final Pattern MOODLES_OWN = Pattern.compile("//\\s*question:\\s*\\d+\\s+name:.*");

    private final List<Block> blocks = new ArrayList<>();
    private final List<ConversionResult> others = new ArrayList<>();
    private final ReadingBudget budget;
    private final StringBuilder text = new StringBuilder();
    private final List<String> tags = new ArrayList<>();
    private String category = "";
    private int begin;
    private int tagged;
    private boolean ended;
    private int depth;

    private GiftBlocks(ReadingBudget budget) {
        this.budget = budget;
    }

    static GiftBlocks of(String file, ReadingBudget budget) {
        var blocks = new GiftBlocks(budget);
        int number = 0;
        for (var lines = file.lines().iterator(); lines.hasNext() && !blocks.ended; ) {
            blocks.line(++number, lines.next());
        }
        if (!blocks.ended) {
            blocks.end();
        }
        return blocks;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Comments and the like, and why reading ended before the end of the file, if it did. */
    List<ConversionResult> others() {
        return others;
    }

    private void line(int number, String line) {
        var stripped = line.strip();
        if (stripped.isEmpty()) {
            end();
        } else if (stripped.startsWith(COMMENT)) {
            comment(number, stripped);
        } else if (stripped.startsWith(CATEGORY)) {
            end();
            category(number, stripped.substring(CATEGORY.length()).strip());
        } else {
            if (stripped.startsWith(NAME) && depth <= 0) {
                // An empty line is missing.
                end();
            }
            if (text.isEmpty() && !isWithinBudget(number)) {
                return;
            }
            depth += braces(line);
            begin = text.isEmpty() ? number : begin;
            text.append(line).append('\n');
        }
    }

    private boolean isWithinBudget(int number) {
        if (!ended) {
            var why = budget.endsBeforeNext();
            int from = text.isEmpty() ? number : begin;
            why.ifPresent(reason -> others.add(new ConversionResult.Refused(from, "", reason)));
            ended = why.isPresent();
        }
        return !ended;
    }

    private void category(int number, String written) {
        boolean known = ReadingBudget.tooLong(written.length()).isEmpty();
        category = known ? GiftEscapes.show(GiftEscapes.hide(written)) : "";
        if (!known) {
            others.add(new ConversionResult.Refused(
                    number, "", "The category's name is too long, and so it is left out."));
        }
    }

    private void comment(int number, String comment) {
        if (ReadingBudget.tooLong(comment.length()).isEmpty()) {
            TAG.matcher(comment)
                    .results()
                    .forEach(tag -> tag(tag.group(1), tag.group(2).strip()));
        }
        var said =
                TAG.matcher(comment.substring(COMMENT.length())).replaceAll("").strip();
        if (!said.isEmpty() && !MOODLES_OWN.matcher(comment).matches() && isWithinBudget(number)) {
            others.add(new ConversionResult.Aside(number, "A comment: " + ConversionRemarks.brief(said)));
        }
    }

    /** What isn't a tag in the narrower sense, such as an id, keeps its name. */
    private void tag(String name, String value) {
        var tag = name.equals("tag") ? value : name + " " + value;
        tags.add(tag);
        tagged += tag.length();
    }

    /** How many more braces are opened than closed. */
    private static int braces(String line) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '\\' -> i++;
                case '{' -> open++;
                case '}' -> open--;
                default -> {}
            }
        }
        return open;
    }

    private void end() {
        if (!text.isEmpty()) {
            blocks.add(new Block(begin, category, List.copyOf(tags), text.toString(), text.length() + tagged));
            text.setLength(0);
            depth = 0;
            tags.clear();
            tagged = 0;
        }
    }
}
