package org.casebook.course.reading;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.casebook.course.question.Claims;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Matching;
import org.casebook.course.question.MultipleChoice;
import org.casebook.course.question.Numeric;
import org.casebook.course.question.Option;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;

/** What makes a question fit to be asked, beyond having all its parts. */
enum QuestionRules {

    /** For a question that counts for mastery. */
    COMPLETE,

    /** For one that is asked and marked without: reasons and known wrong answers may be missing, and a third option. */
    PLAIN;

    private static final int FEWEST_TO_CHOOSE_FROM = 2;
    private static final int FEWEST_ITEMS = 3;
    private static final int FEWEST_PAIRS = 2;

    /** Reports what is wrong with a question that was read from the given node. */
    void check(Question question, YamlNode node) {
        switch (question) {
            case SingleChoice single -> {
                options(single.options(), node.get("options"));
                exactlyOne(single.options(), node.get("options"));
            }
            case MultipleChoice multiple -> {
                options(multiple.options(), node.get("options"));
                oneOrMore(multiple.options(), node.get("options"));
            }
            case TrueFalse trueFalse -> {
                if (this == COMPLETE || !trueFalse.reasons().isEmpty()) {
                    options(trueFalse.reasons(), node.get("reasons"));
                    exactlyOne(trueFalse.reasons(), node.get("reasons"));
                }
            }
            case Numeric numeric -> numeric(numeric, node);
            case Ordering ordering -> {
                atLeast(FEWEST_ITEMS, node.get("items"));
                distinct(ordering.items(), Ordering.Item::text, node.get("items"));
            }
            case Matching matching -> matching(matching, node);
            case ShortText shortText -> shortText(shortText, node);
            case Claims claims -> claims(claims, node.get("claims"));
            case Evidence evidence -> {
                options(evidence.pieces(), node.get("pieces"));
                someButNotAll(evidence.pieces(), node.get("pieces"));
            }
        }
    }

    private void options(List<Option> options, YamlNode node) {
        atLeast(this == COMPLETE ? Option.FEWEST : FEWEST_TO_CHOOSE_FROM, node);
        distinct(options, Option::text, node);
        var places = node.items();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).correct() && options.get(i).why() != null) {
                places.get(i).report("a correct option has no 'why'; what makes it correct belongs in 'explanation'");
            }
            if (this == COMPLETE && !options.get(i).correct() && options.get(i).why() == null) {
                places.get(i).report("'why' is missing: say why this option is wrong");
            }
        }
    }

    private static void exactlyOne(List<Option> options, YamlNode node) {
        long correct = options.stream().filter(Option::correct).count();
        if (correct != 1) {
            node.report("exactly one entry must be correct, not " + correct);
        }
    }

    /** One to all: were it always several but not all, their number would say too much. */
    private static void oneOrMore(List<Option> options, YamlNode node) {
        if (options.stream().noneMatch(Option::correct)) {
            node.report("one or more options must be correct; none is");
        }
    }

    private static void someButNotAll(List<Option> pieces, YamlNode node) {
        long correct = pieces.stream().filter(Option::correct).count();
        if (correct == 0 || correct == pieces.size()) {
            node.report("one or more pieces must be correct and at least one not; " + correct + " of " + pieces.size()
                    + " are correct");
        }
    }

    /** Of three that all stand alike, one judgement would be the whole answer. */
    private static void claims(Claims claims, YamlNode node) {
        atLeast(Claims.FEWEST, node);
        int size = claims.claims().size();
        if (size > Claims.MOST) {
            node.report("at most " + Claims.MOST + " entries, not " + size);
        }
        distinct(claims.claims(), Claims.Claim::text, node);
        if (size >= Claims.FEWEST && claims.key().stream().distinct().count() == 1) {
            node.report("every claim stands alike; at least two ways must occur");
        }
    }

    private void numeric(Numeric numeric, YamlNode node) {
        var places = node.get("misses").items();
        atLeast(fewestMisses(), node.get("misses"));
        distinct(numeric.misses(), miss -> miss.value().stripTrailingZeros().toPlainString(), node.get("misses"));
        for (int i = 0; i < places.size(); i++) {
            if (numeric.accepts(numeric.misses().get(i).value())) {
                places.get(i).report("this value is within the tolerance, so it would count as right");
            }
        }
    }

    private static void matching(Matching matching, YamlNode node) {
        atLeast(FEWEST_PAIRS, node.get("pairs"));
        distinct(matching.pairs(), Matching.Pair::left, node.get("pairs"));
        distinct(matching.rights(), Function.identity(), node.get("pairs"));
        if (matching.pairs().size() >= FEWEST_PAIRS
                && matching.rights().stream().filter(right -> !right.isEmpty()).count() == 1) {
            node.get("pairs").report("every left side has the same right side; there must be another to choose");
        }
    }

    private void shortText(ShortText shortText, YamlNode node) {
        var accepted = node.get("accepted").items();
        for (int i = 0; i < accepted.size(); i++) {
            if (!accepted.get(i).text().isEmpty()
                    && ShortText.isBlank(accepted.get(i).text())) {
                accepted.get(i).report("an accepted answer needs letters or digits");
            }
        }
        atLeast(fewestMisses(), node.get("misses"));
        distinct(shortText.misses(), ShortText.Miss::text, node.get("misses"));
        var misses = node.get("misses").items();
        for (int i = 0; i < misses.size(); i++) {
            if (shortText.accepts(shortText.misses().get(i).text())) {
                misses.get(i).report("this text is also accepted as right");
            }
        }
    }

    private int fewestMisses() {
        return this == COMPLETE ? 1 : 0;
    }

    private static void atLeast(int fewest, YamlNode list) {
        int size = list.items().size();
        if (size < fewest) {
            list.report("at least " + fewest + (fewest == 1 ? " entry is" : " entries are") + " needed, not " + size);
        }
    }

    private static <E> void distinct(List<E> entries, Function<E, String> text, YamlNode list) {
        var seen = new HashSet<String>();
        for (var entry : entries) {
            var written = text.apply(entry);
            // An empty one was reported as such.
            if (!written.isEmpty() && !seen.add(written)) {
                list.report("two entries are the same: " + written);
            }
        }
    }
}
