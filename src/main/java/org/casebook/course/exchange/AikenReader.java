package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.casebook.course.Topic;
import org.casebook.course.exchange.ForeignText.Format;
import org.casebook.course.reading.ReadingBudget;

/** Reads Aiken: a question, lettered options on a line each, and a line ANSWER: with the letter of the right one. */
final class AikenReader {

    private static final Pattern OPTION = Pattern.compile("([A-Za-z])[.)]\\s+(\\S.*)");
    private static final Pattern ANSWER = Pattern.compile("ANSWER\\s?:\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z](\\s?,\\s?[A-Za-z])*+[.)]?");

    private final List<Topic> topics;
    private final Locale reader;
    private final List<ConversionResult> outcomes = new ArrayList<>();
    private final StringBuilder stem = new StringBuilder();
    private final List<String> options = new ArrayList<>();
    private final ReadingBudget budget;
    private int begin;
    private int length;
    private boolean broken;
    private boolean ended;

    /** @param reader whose language is taken of a question that stands in several */
    AikenReader(List<Topic> topics, Locale reader, ReadingBudget budget) {
        this.topics = topics;
        this.reader = reader;
        this.budget = budget;
    }

    /** Whether a text is in this format: a line with an option stands above one with an answer. */
    static boolean isAiken(String text) {
        boolean option = false;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            var stripped = line.strip();
            if (option && ANSWER.matcher(stripped).matches()) {
                return true;
            }
            option = OPTION.matcher(stripped).matches() || option && stripped.isEmpty();
        }
        return false;
    }

    /** Everything in the file, in its order. */
    List<ConversionResult> read(String file) {
        int number = 0;
        for (var lines = file.lines().iterator(); lines.hasNext() && !ended; ) {
            line(++number, lines.next().strip());
        }
        unfinished();
        return outcomes;
    }

    private void line(int number, String line) {
        length += line.length();
        var answer = ANSWER.matcher(line);
        var option = OPTION.matcher(line);
        if (line.isEmpty()) {
            // Empty lines may stand between options, too; one behind them belongs to a question without an answer.
            broken = !options.isEmpty();
        } else if (answer.matches()) {
            answer(answer.group(1).strip());
        } else if (option.matches() && !stem.isEmpty() && isNext(option.group(1))) {
            options.add(option.group(2));
            broken = false;
        } else if (!options.isEmpty() && !broken) {
            keepOption(line);
        } else {
            if (broken) {
                unfinished();
            }
            if (stem.isEmpty() && isOver(number)) {
                return;
            }
            begin = stem.isEmpty() ? number : begin;
            keep(line);
        }
    }

    /** Of a question that is too long anyway no more is kept. */
    private void keep(String line) {
        if (ReadingBudget.tooLong(length).isEmpty() || stem.isEmpty()) {
            stem.append(stem.isEmpty() ? "" : "\n").append(line);
        }
    }

    private void keepOption(String line) {
        if (ReadingBudget.tooLong(length).isEmpty()) {
            options.add(options.removeLast() + " " + line);
        }
    }

    private boolean isOver(int number) {
        var why = budget.endsBeforeNext();
        why.ifPresent(reason -> outcomes.add(new ConversionResult.Refused(number, "", reason)));
        ended = why.isPresent();
        return ended;
    }

    private boolean isNext(String letter) {
        return place(letter) == options.size();
    }

    private static int place(String letter) {
        return letter.toUpperCase(Locale.ROOT).charAt(0) - 'A';
    }

    private void answer(String letters) {
        if (stem.isEmpty()) {
            return;
        }
        var places = LETTERS.matcher(letters).matches()
                ? letters.chars()
                        .filter(Character::isLetter)
                        .mapToObj(letter -> place(Character.toString(letter)))
                        .toList()
                : List.<Integer>of();
        var tooLong = ReadingBudget.tooLong(length);
        if (tooLong.isPresent()) {
            refuse(tooLong.get());
        } else if (places.isEmpty() || !places.stream().allMatch(place -> place < options.size())) {
            refuse("Behind ANSWER: there must be the letter of one of its options, not '"
                    + ConversionRemarks.brief(letters) + "'.");
        } else {
            var draft = new ForeignDraft(
                    topics,
                    new ConversionRemarks(reader),
                    new ForeignText(stem.toString(), Format.PLAIN),
                    ForeignText.NONE);
            outcomes.add(draft.with(draft.choices(options, Set.copyOf(places)), begin, "", "", List.of()));
        }
        clear();
    }

    private void unfinished() {
        if (!stem.isEmpty()) {
            refuse(
                    options.isEmpty()
                            ? "It has no options. Each stands on a line of its own, with a letter and a point before"
                                    + " it."
                            : "The line ANSWER: with the letter of the right option is missing.");
            clear();
        }
    }

    private void refuse(String why) {
        outcomes.add(new ConversionResult.Refused(begin, ConversionRemarks.brief(stem.toString()), why));
    }

    private void clear() {
        stem.setLength(0);
        options.clear();
        length = 0;
        broken = false;
    }
}
