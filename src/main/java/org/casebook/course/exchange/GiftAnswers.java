package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.casebook.course.exchange.ForeignBody.Answer;
import org.casebook.course.exchange.ForeignText.Format;
import org.jspecify.annotations.Nullable;

/** Reads what stands between the braces of a GIFT question, which also tells its kind. */
final class GiftAnswers {

    /** What came of it. */
    sealed interface Result {

        /** The answers, and remarks on them. */
        record Known(ForeignBody body, List<String> remarks) implements Result {}

        /** No kind that we have, or nothing that can be read. */
        record Unknown(String why) implements Result {}
    }

    /**
     * One answer with its sign.
     *
     * @param percent null where none is written
     */
    record Entry(boolean right, @Nullable Double percent, String text, String feedback) {

        double percentOr(double ifRight) {
            return percent == null ? right ? ifRight : 0 : percent;
        }
    }

    private static final Pattern WEIGHT = Pattern.compile("^\\s*%\\s*(-?\\d{1,3}(?:\\.\\d{1,10})?)\\s*%");
    private static final Pattern ORDERING = Pattern.compile("^>\\s*\\d+[^\\n]*");
    static final String ARROW = "->";

    private final Format format;
    private final List<String> remarks = new ArrayList<>();

    private GiftAnswers(Format format) {
        this.format = format;
    }

    /**
     * Reads answers.
     *
     * @param format of the question, which those have too that don't say their own
     */
    static Result read(String answers, Format format) {
        return new GiftAnswers(format).result(answers);
    }

    private Result result(String answers) {
        if (answers.isEmpty()) {
            return new Result.Unknown("It is an essay, which isn't marked by Casebook.");
        }
        if (answers.startsWith("#")) {
            return GiftNumbers.read(answers.substring(1), format);
        }
        if (ORDERING.matcher(answers).find()) {
            return known(new ForeignBody.Order(items(ORDERING.matcher(answers).replaceFirst(""))));
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
            return new Result.Unknown("Its pairs don't begin with =: " + ConversionRemarks.brief(answers));
        }
        remarks.add("No = stands before its answer, which is taken as the right one.");
        return words("=" + answers);
    }

    private Result known(ForeignBody body) {
        return new Result.Known(body, remarks);
    }

    /** Without any = several may be right, each by its share. */
    private Result choices(String answers) {
        int first = firstSign(answers);
        if (first > 0) {
            return new Result.Unknown("What stands before the first = or ~ is no option: "
                    + ConversionRemarks.brief(GiftEscapes.show(answers.substring(0, first))));
        }
        var entries = entries(answers);
        boolean single = entries.stream().anyMatch(Entry::right);
        if (entries.stream()
                        .filter(Entry::right)
                        .filter(entry -> ForeignDraft.isAll(entry.percentOr(ForeignDraft.ALL)))
                        .count()
                > 1) {
            remarks.add("Perhaps an = within a text has to be written \\=.");
        }
        return known(new ForeignBody.Choices(
                single, entries.stream().map(entry -> answer(entry, format)).toList()));
    }

    /** Of two feedbacks the first is for those who are wrong. */
    private Result judgement(boolean truth, String answers) {
        var parts = answers.split("#", 3);
        var wrong = parts.length > 1 ? GiftReader.text(parts[1], format) : ForeignText.NONE;
        var right = parts.length > 2 ? GiftReader.text(parts[2], format) : ForeignText.NONE;
        return known(new ForeignBody.Judgement(truth, truth ? right : wrong, truth ? wrong : right));
    }

    private Result words(String answers) {
        return known(new ForeignBody.Words(entries(answers).stream()
                .map(entry -> answer(entry, Format.PLAIN))
                .toList()));
    }

    private Result pairs(String answers) {
        var pairs = new ArrayList<ForeignBody.Pair>();
        for (var entry : entries(answers)) {
            var sides = entry.text().split(ARROW, 2);
            if (sides.length < 2) {
                return new Result.Unknown(
                        "A pair has no -> between its sides: " + ConversionRemarks.brief(entry.text()));
            }
            if (!entry.feedback().isBlank()) {
                remarks.add("What is said of a pair is left out: "
                        + ConversionRemarks.brief(GiftEscapes.show(entry.feedback())));
            }
            pairs.add(new ForeignBody.Pair(GiftReader.text(sides[0], format), GiftEscapes.show(sides[1].strip())));
        }
        return known(new ForeignBody.Pairs(pairs));
    }

    private List<Answer> items(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Answer(GiftReader.text(line, format), 0, ForeignText.NONE))
                .toList();
    }

    private Answer answer(Entry entry, Format texts) {
        return new Answer(
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
    static List<Entry> entries(String answers) {
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

    static Entry entry(boolean right, String written) {
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
