package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.casebook.course.Topic;
import org.casebook.course.draft.DraftBody;
import org.casebook.course.exchange.ForeignText.Format;
import org.casebook.course.question.Numbers;
import org.casebook.course.reading.ReadingBudget;

/** A question of a list or a table while it is put together: a text, perhaps options, and what is right. */
final class ListedQuestion {

    private static final Pattern LETTERS =
            Pattern.compile("\\(?([A-Ha-h](?:\\s?(?:,|&|/|;|and)\\s?[A-Ha-h])*+)[.)]?(?:\\s.*)?");
    private static final Set<String> TRUE = Set.of("true", "t");
    private static final Set<String> FALSE = Set.of("false", "f");

    private final int line;
    private final StringBuilder stem;
    private final List<String> options = new ArrayList<>();
    private final Set<Integer> right = new TreeSet<>();
    private final List<String> answers = new ArrayList<>();
    private long length;
    private String explanation = "";
    private String category = "";

    ListedQuestion(int line, String stem) {
        this.line = line;
        this.stem = new StringBuilder(stem);
        this.length = stem.length();
    }

    boolean isNext(String letter) {
        return place(letter.charAt(0)) == options.size();
    }

    boolean isComplete() {
        return !options.isEmpty() || !answers.isEmpty();
    }

    void option(boolean isRight, String text) {
        if (isRight) {
            right.add(options.size());
        }
        options.add(text);
        length += text.length();
    }

    /** One more line of the text, or of its last option. */
    void goOn(String text) {
        length += text.length();
        if (ReadingBudget.tooLong(length).isPresent()) {
            return;
        }
        if (options.isEmpty()) {
            stem.append('\n').append(text);
        } else {
            options.add(options.removeLast() + " " + text);
        }
    }

    /** What is right: letters of options, the text of one, or, without options, what is to be typed. */
    void answer(String text) {
        answers.add(text);
    }

    void explanation(String text) {
        explanation = text;
    }

    void category(String text) {
        category = text;
    }

    ConversionResult outcome(List<Topic> topics, ConversionRemarks remarks) {
        var shown = ConversionRemarks.brief(stem.toString());
        var tooLong = ReadingBudget.tooLong(length);
        if (tooLong.isPresent()) {
            return new ConversionResult.Refused(line, shown, tooLong.get());
        }
        if (stem.toString().isBlank()) {
            return new ConversionResult.Refused(line, "", "It has no text.");
        }
        if (!isComplete()) {
            return new ConversionResult.Refused(line, shown, "It has neither options nor an answer.");
        }
        var draft = new ForeignDraft(topics, remarks, plain(stem.toString()), plain(explanation));
        return draft.with(body(draft, remarks), line, "", category, List.of());
    }

    private DraftBody body(ForeignDraft draft, ConversionRemarks remarks) {
        if (!options.isEmpty() && !isJudgement()) {
            return choices(draft, remarks);
        }
        var answer = answers.isEmpty() ? options.get(right.iterator().next()) : answers.getFirst();
        var word = answer.toLowerCase(Locale.ROOT);
        if (TRUE.contains(word) || FALSE.contains(word)) {
            return draft.judgement(TRUE.contains(word), ForeignText.NONE, ForeignText.NONE);
        }
        var right = answers.stream()
                .map(text -> new ForeignAnswer(plain(text), ForeignDraft.ALL, ForeignText.NONE))
                .toList();
        return right.size() == 1 && Numbers.read(answer, Numbers.Marks.POINT).isPresent()
                ? draft.numbers(right, "")
                : draft.words(right);
    }

    /** Whether the options are True and False, one of them known to be right. */
    private boolean isJudgement() {
        if (options.size() != 2
                || !TRUE.contains(options.getFirst().toLowerCase(Locale.ROOT))
                || !FALSE.contains(options.getLast().toLowerCase(Locale.ROOT))) {
            return false;
        }
        answers.stream().flatMap(answer -> places(answer).stream()).forEach(right::add);
        answers.clear();
        return right.size() == 1;
    }

    private DraftBody choices(ForeignDraft draft, ConversionRemarks remarks) {
        var places = new TreeSet<>(right);
        for (var answer : answers) {
            var found = places(answer);
            if (found.isEmpty()) {
                remarks.say("Its answer, '" + ConversionRemarks.brief(answer) + "', is none of its options.");
            }
            places.addAll(found);
        }
        return draft.choices(options, places);
    }

    /** Which options an answer means. */
    private Set<Integer> places(String answer) {
        for (int place = 0; place < options.size(); place++) {
            if (options.get(place).equalsIgnoreCase(answer)) {
                return Set.of(place);
            }
        }
        var letters = LETTERS.matcher(answer);
        if (!letters.matches()) {
            return Set.of();
        }
        var places = new TreeSet<Integer>();
        for (var letter : letters.group(1).replace("and", ",").split("[^A-Za-z]+", -1)) {
            places.add(place(letter.charAt(0)));
        }
        return places.last() < options.size() ? places : Set.of();
    }

    private static int place(char letter) {
        return Character.toUpperCase(letter) - 'A';
    }

    private static ForeignText plain(String text) {
        return new ForeignText(text, Format.PLAIN);
    }
}
