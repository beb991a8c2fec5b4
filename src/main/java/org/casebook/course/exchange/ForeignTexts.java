package org.casebook.course.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.course.exchange.ForeignText.Format;
import org.jsoup.Jsoup;

/** Turns the texts of others into ours. */
final class ForeignTexts {

    private static final Pattern RAISED = Pattern.compile("<(sup|sub)>[^<>]{1,40}</(?:sup|sub)>");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\[\\]]*+]\\(([^)]{0,200}+)");

    private ForeignTexts() {}

    /** As inline Markdown. */
    static String markdown(ForeignText text, ConversionRemarks remarks) {
        var raw = Languages.one(text.raw(), remarks);
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
                        .forEach(picture -> remarks.refuse("It shows a picture, "
                                + ConversionRemarks.brief(picture.group(1)) + ", and pictures can't be taken."));
                if (HtmlReduction.looksLikeHtml(raw)) {
                    // For what it refuses; other elements are shown as they are written.
                    HtmlReduction.markdown(raw, remarks);
                }
                noteLines(raw, remarks);
                yield RAISED.matcher(raw)
                        .replaceAll(raised -> Matcher.quoteReplacement(plain(raised.group())))
                        .strip()
                        .replaceAll("\\s+", " ");
            }
        };
    }

    /** As plain text, where no markup can be. */
    static String plain(ForeignText text, ConversionRemarks remarks) {
        var raw = Languages.one(text.raw(), remarks);
        boolean html =
                text.format() == Format.HTML || text.format() == Format.MOODLE && HtmlReduction.looksLikeHtml(raw);
        if (html) {
            // For its remarks.
            HtmlReduction.markdown(raw, remarks);
            return plain(raw);
        }
        return raw.strip().replaceAll("\\s+", " ");
    }

    private static String plain(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        Raised.replace(body);
        return body.text().replace('\u00A0', ' ').strip();
    }

    private static void noteLines(String raw, ConversionRemarks remarks) {
        if (raw.strip().lines().filter(line -> !line.isBlank()).count() > 1 && raw.contains("\n")) {
            remarks.say("Its paragraphs, lists or line breaks are joined into one paragraph.");
        }
    }
}
