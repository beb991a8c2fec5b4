package org.casebook.course.exchange;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What stands raised or lowered, 10<sup>6</sup> or H<sub>2</sub>O, without markup: as Unicode's signs, or behind ^ or _. */
final class Raised {

    private static final String PLAIN = "0123456789+-=()ni";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ";

    /** Those of numbers such as 1st; without being raised they mean the same. */
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "re", "ème");

    private Raised() {}

    /** Puts the signs in place of the elements, but for one with a picture or the like in it. */
    static void replace(Element body) {
        for (var element : body.select("sup, sub")) {
            if (element.children()
                            .select(":not(sup, sub, b, i, em, strong, u, span)")
                            .isEmpty()
                    && element.parent() != null) {
                element.replaceWith(new TextNode(
                        signs(element.text().strip(), element.normalName().equals("sup"))));
            }
        }
    }

    private static String signs(String text, boolean raised) {
        if (text.isEmpty() || raised && ORDINALS.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        var signs = new StringBuilder();
        for (char c : text.replace('\u2212', '-').replace(" ", "").toCharArray()) {
            int place = PLAIN.indexOf(c);
            if (place < 0) {
                return (raised ? "^" : "_") + (text.length() == 1 ? text : "(" + text + ")");
            }
            signs.append((raised ? RAISED : LOWERED).charAt(place));
        }
        return signs.toString();
    }
}
