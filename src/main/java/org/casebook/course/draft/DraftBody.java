package org.casebook.course.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.course.question.Numbers;
import org.casebook.course.question.QuestionKind;
import org.jspecify.annotations.Nullable;

/** What a draft has of its kind's own. */
public sealed interface DraftBody {

    /** An option, and why it is wrong if it is. */
    record Choice(String text, boolean correct, String why) {}

    /** Something with a word on it: a wrong answer with its reason, or an item with a note. */
    record Remarked(String text, String remark) {}

    /** A left side, its right side, and why they belong together. */
    record Pair(String left, String right, String note) {}

    /** One right option, or several. */
    record Choices(boolean several, List<Choice> options) implements DraftBody {

        public Choices {
            options = List.copyOf(options);
        }

        @Override
        public QuestionKind kind() {
            return several ? QuestionKind.MULTIPLE_CHOICE : QuestionKind.SINGLE_CHOICE;
        }
    }

    /** A statement to judge; the answer is null while the author hasn't said. */
    record Judgement(@Nullable Boolean answer, String why, List<Choice> reasons) implements DraftBody {

        public Judgement {
            reasons = List.copyOf(reasons);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.TRUE_FALSE;
        }
    }

    /** A number, as it was typed. */
    record Number(String answer, String tolerance, String unit, List<Remarked> misses) implements DraftBody {

        public Number {
            misses = List.copyOf(misses);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.NUMERIC;
        }

        /** All that were typed. */
        public List<String> numbers() {
            return Stream.concat(Stream.of(answer, tolerance), misses.stream().map(Remarked::text))
                    .toList();
        }

        /** The number that one of them is; nothing where another unit than the question's stands beside it. */
        public Optional<Numbers.Typed> read(String typed, Numbers.Marks marks) {
            return Numbers.read(typed, marks)
                    .filter(read -> read.unit().isEmpty() || read.unit().equalsIgnoreCase(unit.strip()));
        }

        /** With digits alone for all that can be read. */
        public Number inDigits(Numbers.Marks marks) {
            return new Number(
                    inDigits(answer, marks),
                    inDigits(tolerance, marks),
                    unit,
                    misses.stream()
                            .map(miss -> new Remarked(inDigits(miss.text(), marks), miss.remark()))
                            .toList());
        }

        private String inDigits(String typed, Numbers.Marks marks) {
            return read(typed, marks).map(read -> read.value().toPlainString()).orElse(typed);
        }
    }

    /** Items in their right order. */
    record Order(List<Remarked> items) implements DraftBody {

        public Order {
            items = List.copyOf(items);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.ORDERING;
        }
    }

    /** Pairs, and right sides that belong to nothing. */
    record Pairs(List<Pair> pairs, List<Remarked> extras) implements DraftBody {

        public Pairs {
            pairs = List.copyOf(pairs);
            extras = List.copyOf(extras);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.MATCHING;
        }
    }

    /** Words to type. */
    record Words(List<String> accepted, List<Remarked> misses) implements DraftBody {

        public Words {
            accepted = List.copyOf(accepted);
            misses = List.copyOf(misses);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.SHORT_TEXT;
        }
    }

    QuestionKind kind();

    /** With nothing written yet. */
    static DraftBody empty(QuestionKind kind) {
        return switch (kind) {
            case SINGLE_CHOICE -> new Choices(false, List.of());
            case MULTIPLE_CHOICE -> new Choices(true, List.of());
            case TRUE_FALSE -> new Judgement(null, "", List.of());
            case NUMERIC -> new Number("", "0", "", List.of());
            case ORDERING -> new Order(List.of());
            case MATCHING -> new Pairs(List.of(), List.of());
            case SHORT_TEXT -> new Words(List.of(), List.of());
        };
    }
}
