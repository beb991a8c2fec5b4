package org.casebook.course.question;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A word or a few to give.
 *
 * @param accepted what counts as right, the first being what is shown as the key; case, accents, punctuation and a
 *     leading article never matter
 * @param misses wrong answers that betray a misunderstanding, each with its reason
 */
public record ShortText(Head head, List<String> accepted, List<Miss> misses) implements Question {

    /** Wrong words and why they are wrong, the latter as safe inline HTML. */
    public record Miss(String text, String why) {}

    public ShortText {
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("at least one answer must be accepted");
        }
        accepted = List.copyOf(accepted);
        misses = List.copyOf(misses);
    }

    @Override
    public double guessing() {
        return 0;
    }

    /** Whether words count as right. */
    public boolean accepts(String text) {
        var given = normalise(text);
        return !given.isEmpty()
                && accepted.stream().anyMatch(variant -> normalise(variant).equals(given));
    }

    /** The same question with another text that counts as right. */
    public ShortText accepting(String text) {
        return new ShortText(
                head, Stream.concat(accepted.stream(), Stream.of(text)).toList(), misses);
    }

    /** Whether a text has nothing in it that could be compared: no letter and no digit. */
    public static boolean isBlank(String text) {
        return normalise(text).isEmpty();
    }

    @Override
    public Score scoreAttempt(Response response) {
        var text = Responses.as(Response.Words.class, response).text();
        boolean correct = accepts(text);
        var given = normalise(text);
        var why = correct
                ? ""
                : misses.stream()
                        .filter(miss -> normalise(miss.text()).equals(given))
                        .map(Miss::why)
                        .findFirst()
                        .orElse("");
        return new Score(correct, List.of(new Score.Remark(Responses.escape(text.strip()), correct, why)));
    }

    /**
     * What is compared: letters and digits only, so that U.S.A. is USA and three-man is three man. Letters that
     * Unicode doesn't take apart into a base and an accent are replaced by those that people type for them.
     */
    static String normalise(String text) {
        var words = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^(the|a|an) ", "")
                .replace(" ", "");
        return words.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d");
    }
}
