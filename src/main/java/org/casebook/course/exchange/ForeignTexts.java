package org.casebook.course.exchange;

import java.util.regex.Pattern;
import org.casebook.course.exchange.ForeignText.Format;
import org.jsoup.Jsoup;

/** Turns the texts of others into ours. */
final class ForeignTexts {

    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\[\\]]*+]\\(([^)]{0,200}+)");

    private ForeignTexts() {}

    /** As inline Markdown. */
    static String markdown(ForeignText text, Remarks remarks) {
        var raw = text.raw();
        HtmlReduction.noteMathematics(raw, remarks);
        return switch (text.format()) {
            case HTML -> HtmlReduction.markdown(raw, remarks);
            case MOODLE -> {
                if (HtmlReduction.looksLikeHtml(raw)) {
                    yield HtmlReduction.markdown(raw, remarks);
                }
                noteLines(raw, remarks);
                yield HtmlReduction.markdownOfPlain(raw);
            }
            case PLAIN -> {
                noteLines(raw, remarks);
                yield HtmlReduction.markdownOfPlain(raw);
            }
            case MARKDOWN -> {
                PICTURE.matcher(raw)
                        .results()
                        .forEach(picture -> remarks.refuse("It shows a picture, " + Remarks.brief(picture.group(1))
                                + ", and pictures can't be taken."));
                noteLines(raw, remarks);
                yield raw.strip().replaceAll("\\s+", " ");
            }
        };
    }

    /** As plain text, where no markup can be. */
    static String plain(ForeignText text, Remarks remarks) {
        boolean html = text.format() == Format.HTML
                || text.format() == Format.MOODLE && HtmlReduction.looksLikeHtml(text.raw());
        if (html) {
            // For its remarks.
            HtmlReduction.markdown(text.raw(), remarks);
            return Jsoup.parseBodyFragment(text.raw())
                    .body()
                    .text()
                    .replace('\u00A0', ' ')
                    .strip();
        }
        return text.raw().strip().replaceAll("\\s+", " ");
    }

    private static void noteLines(String raw, Remarks remarks) {
        if (raw.strip().lines().filter(line -> !line.isBlank()).count() > 1 && raw.contains("\n")) {
            remarks.say("Its paragraphs, lists or line breaks are joined into one paragraph.");
        }
    }
}
