package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import org.casebook.course.exchange.ForeignBody.NumberAnswer;
import org.casebook.course.exchange.ForeignText.Format;

/** Reads the answers of a numerical question in GIFT: one, or several with a sign each. */
final class GiftNumbers {

    private GiftNumbers() {}

    /** @param answers what follows the # that makes the question numerical */
    static GiftAnswers.Result read(String answers, Format format) {
        var entries = new ArrayList<GiftAnswers.Entry>();
        var first = answers.split("[=~]", 2)[0];
        if (!first.isBlank()) {
            entries.add(GiftAnswers.entry(true, first));
        }
        entries.addAll(GiftAnswers.entries(answers.substring(first.length())));
        if (entries.isEmpty()) {
            return new GiftAnswers.Result.Unknown("It has no number.");
        }
        var numbers = new ArrayList<NumberAnswer>();
        for (var entry : entries) {
            var feedback = GiftReader.text(entry.feedback(), format);
            double percent = entry.percentOr(ForeignDraft.ALL);
            var written = entry.text();
            var parts = written.split(":", 2);
            numbers.add(
                    new NumberAnswer(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "", percent, feedback));
        }
        return new GiftAnswers.Result.Known(new ForeignBody.Numbers(numbers, ""), List.of());
    }
}
