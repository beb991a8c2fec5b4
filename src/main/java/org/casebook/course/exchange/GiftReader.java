package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.course.Topic;
import org.casebook.course.exchange.ForeignText.Format;
import org.casebook.course.reading.ReadingBudget;

/**
 * Reads GIFT, Moodle's format of plain text.
 *
 * @param reader whose language is taken of a question that stands in several
 */
record GiftReader(List<Topic> topics, Locale reader) {

    private static final Pattern FORMAT = Pattern.compile("^\\s*\\[(html|moodle|plain|markdown)]");
    private static final Pattern PICTURE = Pattern.compile("<img\\s", Pattern.CASE_INSENSITIVE);
    private static final String GENERAL_FEEDBACK = "####";
    private static final String BLANK = "_____";

    /** Everything in the file, in its order. */
    List<ConversionResult> read(String file, ReadingBudget budget) {
        var blocks = GiftBlocks.of(file, budget);
        var outcomes = new ArrayList<>(blocks.others());
        for (var block : blocks.blocks()) {
            var late = budget.late();
            if (late.isPresent()) {
                outcomes.removeIf(outcome -> outcome.line() > block.line());
                outcomes.add(new ConversionResult.Refused(block.line(), "", late.get()));
                break;
            }
            outcomes.add(outcome(block));
        }
        outcomes.sort(Comparator.comparingInt(ConversionResult::line));
        return outcomes;
    }

    private ConversionResult outcome(GiftBlocks.Block block) {
        var tooLong = ReadingBudget.tooLong(block.length());
        if (tooLong.isPresent()) {
            return new ConversionResult.Refused(block.line(), ConversionRemarks.brief(block.text()), tooLong.get());
        }
        var text = GiftEscapes.hide(block.text()).strip();
        var name = "";
        if (text.startsWith("::") && text.indexOf("::", 2) > 0) {
            int end = text.indexOf("::", 2);
            name = GiftEscapes.show(text.substring(2, end)).strip();
            text = text.substring(end + 2).strip();
        }
        var remarks = new ConversionRemarks(reader);
        Tags.leftOut(block.tags()).ifPresent(remarks::say);
        int open = text.indexOf('{');
        int close = text.indexOf('}', Math.max(open, 0));
        var shown = name.isEmpty() ? ConversionRemarks.brief(GiftEscapes.show(text)) : name;
        var refusal = refusal(text, open, close);
        if (refusal.isPresent()) {
            return new ConversionResult.Refused(block.line(), shown, refusal.get());
        }
        var after = text.substring(close + 1).strip();
        var stem =
                after.isEmpty() ? text.substring(0, open) : text.substring(0, open) + BLANK + text.substring(close + 1);
        return question(block, name, shown, text(stem, Format.MOODLE), text.substring(open + 1, close), remarks);
    }

    private static Optional<String> refusal(String text, int open, int close) {
        if (open < 0) {
            return Optional.of("It has no answers in braces, so it is a description, which isn't a question.");
        }
        if (close < 0) {
            return Optional.of("The closing brace } is missing; an empty line inside a question also ends it.");
        }
        return text.indexOf('{', close) < 0
                ? Optional.empty()
                : Optional.of("It has more than one part in braces, and only one can be taken; or perhaps an empty line"
                        + " is missing between two questions.");
    }

    private ConversionResult question(
            GiftBlocks.Block block,
            String name,
            String shown,
            ForeignText stem,
            String braces,
            ConversionRemarks remarks) {
        if (PICTURE.matcher(braces).find()) {
            // Its signs = would make answers of their own.
            return new ConversionResult.Refused(
                    block.line(), shown, "It shows a picture, and pictures can't be taken.");
        }
        var answers = braces;
        var feedback = ForeignText.NONE;
        int general = answers.indexOf(GENERAL_FEEDBACK);
        if (general >= 0) {
            feedback = text(answers.substring(general + GENERAL_FEEDBACK.length()), stem.format());
            answers = answers.substring(0, general);
        }
        var draft = new ForeignDraft(topics, remarks, stem, feedback);
        try {
            var body = new GiftAnswers(draft, stem.format(), remarks).read(answers.strip());
            return draft.with(body, block.line(), name, block.category(), block.tags());
        } catch (UnreadableAnswersException unreadable) {
            return new ConversionResult.Refused(block.line(), shown, unreadable.getMessage());
        }
    }

    /** A text, which may say its format first. */
    static ForeignText text(String hidden, Format otherwise) {
        var format = FORMAT.matcher(hidden);
        boolean found = format.find();
        var words = found ? hidden.substring(format.end()) : hidden;
        return new ForeignText(
                GiftEscapes.show(words.strip()), found ? Format.named(format.group(1), otherwise) : otherwise);
    }
}
