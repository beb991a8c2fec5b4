package org.casebook.course.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.course.question.Numbers;

/** What a question in Moodle XML has that ours doesn't: each is named, unless it says what holds here anyway. */
final class MoodleXmlRest {

    /** Read elsewhere, or without a meaning of their own. */
    private static final Set<String> READ = Set.of(
            "name", "questiontext", "generalfeedback", "answer", "subquestion", "single", "file", "shownumcorrect");

    /** Settings with the values under which a question behaves as it does here. */
    private static final Map<String, Set<String>> AS_HERE = Map.ofEntries(
            Map.entry("defaultgrade", Set.of("1", "1.0", "1.0000000")),
            Map.entry("penalty", Set.of("0", "0.0", "0.0000000")),
            Map.entry("hidden", Set.of("0")),
            Map.entry("shuffleanswers", Set.of("1", "true")),
            Map.entry("answernumbering", Set.of("abc", "none", "ABCD", "123", "iii", "IIII")),
            Map.entry("showstandardinstruction", Set.of("0", "1")),
            Map.entry("usecase", Set.of("0")),
            Map.entry("unitgradingtype", Set.of("0")),
            Map.entry("unitpenalty", Set.of("0.1", "0.1000000")),
            Map.entry("showunits", Set.of("0", "1", "2", "3")),
            Map.entry("unitsleft", Set.of("0")),
            Map.entry("layouttype", Set.of("VERTICAL", "HORIZONTAL", "0", "1")),
            Map.entry("selecttype", Set.of("ALL", "0")),
            Map.entry("showgrading", Set.of("SHOW", "HIDE", "0", "1")),
            Map.entry("numberingstyle", Set.of("none", "abc", "ABCD", "123", "iii", "IIII")));

    private static final Map<String, String> CALLED = Map.of(
            "defaultgrade", "mark",
            "penalty", "penalty for another try",
            "hidden", "being hidden",
            "usecase", "telling capitals from small letters",
            "idnumber", "ID number",
            "shuffleanswers", "fixed order of answers",
            "selecttype", "showing some of the items only",
            "gradingtype", "way of marking");

    /** Texts that Moodle shows by how well a question was answered. */
    private static final List<String> COMBINED =
            List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback");

    private MoodleXmlRest() {}

    static void report(XmlElement question, ConversionRemarks remarks) {
        for (var file : XmlReading.files(question)) {
            remarks.refuse("It has the file " + ConversionRemarks.brief(file) + " in it, and files can't be taken.");
        }
        for (var part : question.children()) {
            if (!READ.contains(part.name()) && !COMBINED.contains(part.name())) {
                setting(part, remarks);
            }
        }
        if (COMBINED.stream().anyMatch(name -> !question.childText(name).isEmpty())) {
            remarks.say("What Moodle says to right, partly right and wrong answers as such is left out.");
        }
        long hints = question.children("hint").size();
        if (hints > 0) {
            remarks.say(hints == 1 ? "Its hint is left out." : "Its " + hints + " hints are left out.");
        }
    }

    private static void setting(XmlElement part, ConversionRemarks remarks) {
        var name = part.name();
        var value = part.value();
        switch (name) {
            case "hint" -> {}
            // As files of 2008 and before have them.
            case "image", "image_base64" -> {
                if (!value.isEmpty()) {
                    remarks.refuse("It shows a picture, and pictures can't be taken.");
                }
            }
            case "tags" -> Tags.leftOut(tags(part)).ifPresent(remarks::say);
            case "units" -> units(part, remarks);
            // All items are shown, so their number says nothing.
            case "selectcount" -> {}
            default -> {
                boolean asHere = AS_HERE.getOrDefault(name, Set.of()).contains(value);
                if (!asHere && !(value.isEmpty() && part.children().isEmpty())) {
                    remarks.say("Left out: " + CALLED.getOrDefault(name, name)
                            + (value.isEmpty() ? "" : " (" + ConversionRemarks.brief(value) + ")") + ".");
                }
            }
        }
    }

    /** What a question is tagged with. */
    static List<String> tags(XmlElement tags) {
        return tags.children("tag").stream().map(XmlElement::value).toList();
    }

    private static void units(XmlElement units, ConversionRemarks remarks) {
        var own = own(units);
        for (var unit : units.children("unit")) {
            if (own.filter(unit::equals).isEmpty()) {
                remarks.say("Another unit is left out: " + ConversionRemarks.brief(unit.childText("unit_name")) + ".");
            }
        }
    }

    /** What the number counts. */
    static String unit(XmlElement question) {
        return question.child("units")
                .flatMap(MoodleXmlRest::own)
                .map(unit -> unit.childText("unit_name"))
                .orElse("");
    }

    /** The unit that the answer counts in, wherever it stands among those in which it may be given. */
    private static Optional<XmlElement> own(XmlElement units) {
        return units.children("unit").stream().filter(MoodleXmlRest::isOne).findFirst();
    }

    private static boolean isOne(XmlElement unit) {
        var multiplier = unit.childText("multiplier");
        return multiplier.isEmpty()
                || Numbers.read(multiplier, Numbers.Marks.POINT)
                        .filter(typed -> typed.value().compareTo(BigDecimal.ONE) == 0)
                        .isPresent();
    }
}
