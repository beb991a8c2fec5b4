package org.casebook.livequestion;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.adaptive.Ability;
import org.casebook.attempt.ClassAbilities;
import org.casebook.bank.BankItem;
import org.casebook.bank.CalibratedBank;
import org.casebook.bank.ClassBank;
import org.casebook.bank.QuestionBank;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.course.question.Question;
import org.casebook.people.Actor;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which questions a class is divided about: what is believed of its students says how many of them would answer each right.
 * Where about half would, there is the most to talk about.
 */
@Service
@Transactional(readOnly = true)
public class SplittingQuestions {

    private static final double HALF = 0.5;

    private final QuestionBank bank;
    private final CalibratedBank calibrated;
    private final ClassBank ofClasses;
    private final ClassAbilities abilities;
    private final Classes classes;
    private final LiveQuestionRepository asked;

    SplittingQuestions(
            QuestionBank bank,
            CalibratedBank calibrated,
            ClassBank ofClasses,
            ClassAbilities abilities,
            Classes classes,
            LiveQuestionRepository asked) {
        this.bank = bank;
        this.calibrated = calibrated;
        this.ofClasses = ofClasses;
        this.abilities = abilities;
        this.classes = classes;
        this.asked = asked;
    }

    /**
     * A question that can be asked.
     *
     * @param expected in [0, 1], the share of the class that is expected to answer it right
     * @param before whether the class was asked it live before
     */
    public record Offered(UUID version, Question question, double expected, boolean before) {}

    /**
     * The questions that can be asked of a class, those first that divide it most; what it was asked live before comes
     * last.
     *
     * @param topic null for all
     * @param words that stand in the question; may be empty
     */
    public List<Offered> of(Actor teacher, UUID classId, @Nullable String topic, String words) {
        classes.requireTaught(teacher, classId);
        var students = classes.studentsOf(List.of(classId)).getOrDefault(classId, Set.of());
        var believed = abilities.of(students.stream().sorted().toList());
        var before = asked.versionsAskedOf(classId);
        var sought = words.strip().toLowerCase(Locale.ROOT);
        return items(classId)
                .filter(item -> topic == null || item.question().topic().equals(topic))
                .filter(item -> sought.isEmpty() || text(item.question()).contains(sought))
                .map(item -> new Offered(
                        item.version(), item.question(), expected(item, believed), before.contains(item.version())))
                .sorted(Comparator.comparing(Offered::before)
                        .thenComparingDouble(offered -> Math.abs(offered.expected() - HALF))
                        .thenComparing(offered -> offered.question().id()))
                .toList();
    }

    /** The question of a version that can be asked of a class; for who has checked who asks. */
    Question require(UUID classId, UUID version) {
        return items(classId)
                .filter(item -> item.version().equals(version))
                .map(BankItem::question)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question " + version));
    }

    private Stream<BankItem> items(UUID classId) {
        var calibration = calibrated.inUse();
        return Stream.concat(calibrated.items(calibration).stream(), ofClasses.items(classId, calibration).stream())
                .filter(item -> Distribution.canShow(item.question()));
    }

    private double expected(BankItem item, List<Ability> believed) {
        var all = believed.isEmpty() ? List.of(Ability.prior(bank.topics().size(), 0)) : believed;
        return all.stream()
                .mapToDouble(ability -> ability.probability(item.item()))
                .average()
                .orElseThrow();
    }

    private static String text(Question question) {
        return Stream.concat(Stream.of(question.head().stem()), question.parts().stream())
                .map(html -> Jsoup.parseBodyFragment(html).text())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
