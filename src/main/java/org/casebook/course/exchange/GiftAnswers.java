package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.exchange.ForeignText.Format;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands between the braces of a GIFT question, which also tells its kind.
 *
 * @param format of the question, which those have too that don't say their own
 */
record GiftAnswers(ForeignDraft draft, Format format, ConversionRemarks remarks) {

    /**
     * One answer with its sign.
     *
     * @param percent null where none is written
     */
    private record Entry(boolean right, @Nullable Double percent, String text, String feedback) {

        double percentOr(double ifRight) {
            return percent == null ? right ? ifRight : 0 : percent;
        }
    }

    private static final Pattern WEIGHT = Pattern.compile("^\\s*%\\s*(-?\\d{1,3}(?:\\.\\d{1,10})?)\\s*%");
    private static final Pattern ORDERING = Pattern.compile("^>\\s*\\d+[^\\n]*");
    static final String ARROW = "->";

    DraftBody read(String answers) throws UnreadableAnswersException {
        if (answers.isEmpty()) {
            throw new UnreadableAnswersException("It is an essay, which isn't marked by Casebook.");
        }
        if (answers.startsWith("#")) {
            return numbers(answers.substring(1));
        }
        if (ORDERING.matcher(answers).find()) {
            return draft.order(items(ORDERING.matcher(answers).replaceFirst("")));
        }
        if (answers.contains("~")) {
            return choices(answers);
        }
        var verdict = answers.split("#", 2)[0].strip().toUpperCase(Locale.ROOT);
        if (List.of("T", "TRUE", "F", "FALSE").contains(verdict)) {
            return judgement(verdict.startsWith("T"), answers);
        }
        if (answers.startsWith("=")) {
            return answers.contains(ARROW) ? pairs(answers) : words(answers);
        }
        if (answers.contains(ARROW)) {
            throw new UnreadableAnswersException("Its pairs don't begin with =: " + ConversionRemarks.brief(answers));
        }
        remarks.say("No = stands before its answer, which is taken as the right one.");
        return words("=" + answers);
    }

    /** Without any = several may be right, each by its share. */
    private DraftBody choices(String answers) throws UnreadableAnswersException {
        int first = firstSign(answers);
        if (first > 0) {
            throw new UnreadableAnswersException("What stands before the first = or ~ is no option: "
                    + ConversionRemarks.brief(GiftEscapes.show(answers.substring(0, first))));
        }
        var entries = entries(answers);
        boolean single = entries.stream().anyMatch(Entry::right);
        if (entries.stream()
                        .filter(Entry::right)
                        .filter(entry -> ForeignDraft.isAll(entry.percentOr(ForeignDraft.ALL)))
                        .count()
                > 1) {
            remarks.say("Perhaps an = within a text has to be written \\=.");
        }
        return draft.choices(
                single, entries.stream().map(entry -> answer(entry, format)).toList());
    }

    /** Of two feedbacks the first is for those who are wrong. */
    private DraftBody judgement(boolean truth, String answers) {
        var parts = answers.split("#", 3);
        var wrong = parts.length > 1 ? GiftReader.text(parts[1], format) : ForeignText.NONE;
        var right = parts.length > 2 ? GiftReader.text(parts[2], format) : ForeignText.NONE;
        return draft.judgement(truth, truth ? right : wrong, truth ? wrong : right);
    }

    private DraftBody words(String answers) {
        return draft.words(entries(answers).stream()
                .map(entry -> answer(entry, Format.PLAIN))
                .toList());
    }

    /** One, or several with a sign each. */
    private DraftBody numbers(String answers) throws UnreadableAnswersException {
        var entries = new ArrayList<Entry>();
        var first = answers.split("[=~]", 2)[0];
        if (!first.isBlank()) {
            entries.add(entry(true, first));
        }
        entries.addAll(entries(answers.substring(first.length())));
        if (entries.isEmpty()) {
            throw new UnreadableAnswersException("It has no number.");
        }
        var numbers = new ArrayList<ForeignAnswer>();
        for (var entry : entries) {
            var parts = entry.text().split(":", 2);
            numbers.add(new ForeignAnswer(
                    new ForeignText(parts[0].strip(), Format.PLAIN),
                    parts.length > 1 ? parts[1].strip() : "",
                    entry.percentOr(ForeignDraft.ALL),
                    GiftReader.text(entry.feedback(), format)));
        }
        return draft.numbers(numbers, "");
    }

    private DraftBody pairs(String answers) throws UnreadableAnswersException {
        var pairs = new ArrayList<ForeignDraft.Pair>();
        for (var entry : entries(answers)) {
            var sides = entry.text().split(ARROW, 2);
            if (sides.length < 2) {
                throw new UnreadableAnswersException(
                        "A pair has no -> between its sides: " + ConversionRemarks.brief(entry.text()));
            }
            if (!entry.feedback().isBlank()) {
                remarks.say("What is said of a pair is left out: "
                        + ConversionRemarks.brief(GiftEscapes.show(entry.feedback())));
            }
            pairs.add(new ForeignDraft.Pair(GiftReader.text(sides[0], format), GiftEscapes.show(sides[1].strip())));
        }
        return draft.pairs(pairs);
    }

    private List<ForeignAnswer> items(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new ForeignAnswer(GiftReader.text(line, format), 0, ForeignText.NONE))
                .toList();
    }

    private ForeignAnswer answer(Entry entry, Format texts) {
        return new ForeignAnswer(
                GiftReader.text(entry.text(), texts),
                entry.percentOr(ForeignDraft.ALL),
                GiftReader.text(entry.feedback(), format));
    }

    private static int firstSign(String answers) {
        int right = answers.indexOf('=');
        int wrong = answers.indexOf('~');
        return right < 0 ? wrong : wrong < 0 ? right : Math.min(right, wrong);
    }

    /** Takes answers apart at their signs. */
    private static List<Entry> entries(String answers) {
        var entries = new ArrayList<Entry>();
        int begin = -1;
        for (int i = 0; i <= answers.length(); i++) {
            boolean sign = i < answers.length() && (answers.charAt(i) == '=' || answers.charAt(i) == '~');
            if (sign || i == answers.length()) {
                if (begin >= 0 && !answers.substring(begin + 1, i).isBlank()) {
                    entries.add(entry(answers.charAt(begin) == '=', answers.substring(begin + 1, i)));
                }
                begin = i;
            }
        }
        return entries;
    }

    private static Entry entry(boolean right, String written) {
        var weight = WEIGHT.matcher(written);
        boolean weighed = weight.find();
        var rest = weighed ? written.substring(weight.end()) : written;
        var parts = rest.split("#", 2);
        return new Entry(
                right,
                weighed ? Double.valueOf(weight.group(1)) : null,
                parts[0].strip(),
                parts.length > 1 ? parts[1].strip() : "");
    }
}
