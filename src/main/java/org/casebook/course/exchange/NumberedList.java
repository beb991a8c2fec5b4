package org.casebook.course.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.casebook.course.Topic;
import org.casebook.course.reading.ReadingBudget;

/**
 * Reads a list as it stands in a word processor: numbered questions, lettered options, and which are right: by a star
 * before the option, a line {@code Answer: c} below it, or a key at the end in which the numbers begin again.
 */
final class NumberedList {

    private static final Pattern NUMBERED = Pattern.compile("(?:[Qq]uestion\\s)?(\\d{1,4})\\s?[.):]\\s?(\\S.*)");
    private static final Pattern OPTION = Pattern.compile("(\\*?)\\s?\\(?([A-Ha-h])[.)]\\s?(\\S.*)");
    private static final Pattern ANSWER =
            Pattern.compile("(?:right |correct )?(?:answers?|key)\\s?[:=]\\s?(.*)", Pattern.CASE_INSENSITIVE);

    /** A part of a key that has several on one line, such as 3-C or 3. A, C. */
    private static final Pattern OF_KEY = Pattern.compile("(\\d{1,4})\\s?[.):=-]?\\s?([A-Ha-h](?:[,&/][A-Ha-h])*+)");

    /** What stands before such a line, in whatever language. */
    private static final Pattern KEY_WORD = Pattern.compile("\\p{L}[\\p{L} ]{0,30}[:=]");

    private final List<Topic> topics;
    private final Locale reader;
    private final ReadingBudget budget;
    private final TreeMap<Integer, ListedQuestion> byNumber = new TreeMap<>();
    private final List<ListedQuestion> questions = new ArrayList<>();
    private final List<ConversionResult> others = new ArrayList<>();
    private boolean inKey;
    private boolean gap;
    private boolean ended;

    /** @param reader whose language is taken of a question that stands in several */
    NumberedList(List<Topic> topics, Locale reader, ReadingBudget budget) {
        this.topics = topics;
        this.reader = reader;
        this.budget = budget;
    }

    /** Whether a text is such a list: it begins with a numbered line, be it below a heading. */
    static boolean isOne(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .anyMatch(line -> NUMBERED.matcher(line).matches());
    }

    /** Everything in the text, in its order. */
    List<ConversionResult> read(String text) {
        int number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (ended) {
                break;
            }
            if (line.isBlank()) {
                gap = true;
            } else {
                line(number, line.strip().replaceAll("\\h+", " "));
                gap = false;
            }
        }
        var outcomes = new ArrayList<>(others);
        questions.forEach(question -> outcomes.add(question.outcome(topics, new ConversionRemarks(reader))));
        outcomes.sort(Comparator.comparingInt(ConversionResult::line));
        return outcomes;
    }

    private void line(int place, String line) {
        if (isKeyLine(line)) {
            OF_KEY.matcher(line).results().forEach(part -> key(place, Integer.parseInt(part.group(1)), part.group(2)));
            return;
        }
        var numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(1));
            inKey |= byNumber.containsKey(number);
            if (inKey) {
                key(place, number, numbered.group(2));
            } else {
                add(new ListedQuestion(place, numbered.group(2)), place, number);
            }
            return;
        }
        if (questions.isEmpty() || inKey) {
            aside(place, line);
            return;
        }
        ofQuestion(place, line);
    }

    private void ofQuestion(int place, String line) {
        var question = questions.getLast();
        var option = OPTION.matcher(line);
        var answer = ANSWER.matcher(line);
        if (answer.matches() && !answer.group(1).isBlank()) {
            question.answer(answer.group(1).strip());
        } else if (option.matches() && question.isNext(option.group(2))) {
            question.option(!option.group(1).isEmpty(), option.group(3));
        } else if ((gap || answer.matches()) && question.isComplete()) {
            aside(place, line); // a heading, over the next questions or over the key
        } else {
            question.goOn(line);
        }
    }

    private void add(ListedQuestion question, int place, int number) {
        var end = budget.endsBeforeNext();
        if (end.isPresent()) {
            ended = true;
            others.add(new ConversionResult.Refused(place, "", end.get()));
            return;
        }
        questions.add(question);
        byNumber.put(number, question);
    }

    private void key(int place, int number, String answer) {
        var question = byNumber.get(number);
        if (question == null) {
            others.add(new ConversionResult.Aside(
                    place,
                    "An answer to a question " + number + ", which is not there: " + ConversionRemarks.brief(answer)));
        } else {
            question.answer(answer);
        }
    }

    private void aside(int place, String line) {
        others.add(new ConversionResult.Aside(place, "Other text: " + ConversionRemarks.brief(line)));
    }

    /** Whether a line has nothing but answers, at least two of them, behind their numbers; be it behind 'Answers:'. */
    private static boolean isKeyLine(String line) {
        var parts = OF_KEY.matcher(line);
        var word = KEY_WORD.matcher(line);
        int end = word.lookingAt() ? word.end() : 0;
        int count = 0;
        while (parts.find() && line.substring(end, parts.start()).chars().noneMatch(Character::isLetterOrDigit)) {
            end = parts.end();
            count++;
        }
        return count > 1 && line.substring(end).chars().noneMatch(Character::isLetterOrDigit);
    }
}
