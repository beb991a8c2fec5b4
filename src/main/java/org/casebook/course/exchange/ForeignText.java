package org.casebook.course.exchange;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * A text as a foreign file has it.
 *
 * @param raw with whatever markup the format has
 */
record ForeignText(String raw, Format format) {

    private static final Pattern RAISED = Pattern.compile("<(sup|sub)>[^<>]{1,40}</(?:sup|sub)>");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\[\\]]*+]\\(([^)]{0,200}+)");

    static final ForeignText NONE = new ForeignText("", Format.PLAIN);

    /** How a text is written. */
    enum Format {
        HTML,
        /** Moodle's own: a text that may have HTML in it. */
        MOODLE,
        PLAIN,
        MARKDOWN;

        /** The format of that name, as both GIFT and Moodle XML write it, or the other one where there is none. */
        static Format named(String name, Format otherwise) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "html" -> HTML;
                case "moodle", "moodle_auto_format" -> MOODLE;
                case "plain", "plain_text" -> PLAIN;
                case "markdown" -> MARKDOWN;
                default -> otherwise;
            };
        }
    }

    boolean isEmpty() {
        return raw.isBlank();
    }

    /** As inline Markdown. */
    String markdown(ConversionRemarks remarks) {
        var words = Languages.one(raw, remarks);
        HtmlReduction.noteMathematics(words, remarks);
        return switch (format) {
            case HTML -> HtmlReduction.markdown(words, remarks);
            case MOODLE -> {
                if (HtmlReduction.looksLikeHtml(words)) {
                    yield HtmlReduction.markdown(words, remarks);
                }
                noteLines(words, remarks);
                yield HtmlReduction.markdownOfPlain(words);
            }
            case PLAIN -> {
                noteLines(words, remarks);
                yield HtmlReduction.markdownOfPlain(words);
            }
            case MARKDOWN -> {
                PICTURE.matcher(words)
                        .results()
                        .forEach(picture -> remarks.refuse("It shows a picture, "
                                + ConversionRemarks.brief(picture.group(1)) + ", and pictures can't be taken."));
                if (HtmlReduction.looksLikeHtml(words)) {
                    // For what it refuses; other elements are shown as they are written.
                    HtmlReduction.markdown(words, remarks);
                }
                noteLines(words, remarks);
                yield RAISED.matcher(words)
                        .replaceAll(raised -> Matcher.quoteReplacement(plain(raised.group())))
                        .strip()
                        .replaceAll("\\s+", " ");
            }
        };
    }

    /** As plain text, where no markup can be. */
    String plain(ConversionRemarks remarks) {
        var words = Languages.one(raw, remarks);
        boolean html = format == Format.HTML || format == Format.MOODLE && HtmlReduction.looksLikeHtml(words);
        if (html) {
            // For its remarks.
            HtmlReduction.markdown(words, remarks);
            return plain(words);
        }
        return words.strip().replaceAll("\\s+", " ");
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
