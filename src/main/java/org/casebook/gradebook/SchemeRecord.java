package org.casebook.gradebook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A version of how a class is graded, as it is stored. */
@Entity
@Table(name = "grade_scheme")
class SchemeRecord {

    private enum Kind {
        PERCENT,
        POINTS,
        LETTERS,
        PASS_FAIL
    }

    /** What work counts, and the place of its category. */
    @Embeddable
    record Part(int weight, int category) {}

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID classId;
    private int version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable Integer number;

    @Column(length = 2000)
    private @Nullable String bands;

    @Enumerated(EnumType.STRING)
    private MissingRule missing;

    @Column(length = 1000)
    private @Nullable String categories;

    @ElementCollection
    @CollectionTable(name = "grade_part", joinColumns = @JoinColumn(name = "scheme_id"))
    @MapKeyColumn(name = "work_id")
    private Map<UUID, Part> parts = new HashMap<>();

    @Column(name = "full_marks")
    private int full;

    private UUID setBy;
    private Instant setAt;

    protected SchemeRecord() {}

    SchemeRecord(UUID classId, int version, GradeSettings settings, UUID setBy, Instant setAt) {
        this.classId = classId;
        this.version = version;
        this.missing = settings.missing();
        this.full = settings.full().percent();
        this.categories = settings.categories().equals(Category.ALL_WORK) ? null : written(settings.categories());
        settings.weights().forEach((work, weight) -> parts.put(work, new Part(weight, settings.category(work))));
        this.setBy = setBy;
        this.setAt = setAt;
        switch (settings.scheme()) {
            case Scheme.Percent() -> kind = Kind.PERCENT;
            case Scheme.Points(int outOf) -> {
                kind = Kind.POINTS;
                number = outOf;
            }
            case Scheme.Letters(var wanted) -> {
                kind = Kind.LETTERS;
                bands = wanted.stream()
                        .map(band -> band.from() + " " + band.label())
                        .collect(Collectors.joining("\n"));
            }
            case Scheme.PassFail(int cut) -> {
                kind = Kind.PASS_FAIL;
                number = cut;
            }
        }
    }

    GradeSettings settings() {
        Map<UUID, Integer> weights = new HashMap<>();
        Map<UUID, Integer> places = new HashMap<>();
        parts.forEach((work, part) -> {
            weights.put(work, part.weight());
            if (part.category() > 0) {
                places.put(work, part.category());
            }
        });
        return new GradeSettings(scheme(), missing, new FullMarks(full), categories(), weights, places);
    }

    private List<Category> categories() {
        return categories == null
                ? Category.ALL_WORK
                : categories
                        .lines()
                        .map(line -> line.split(" ", 3))
                        .map(parts -> new Category(parts[2], Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                        .toList();
    }

    private static String written(List<Category> categories) {
        return categories.stream()
                .map(category -> category.weight() + " " + category.dropped() + " " + category.name())
                .collect(Collectors.joining("\n"));
    }

    /** The names of categories are a teacher's own words. */
    void rewriteCategories(UnaryOperator<String> rewritten) {
        if (categories != null) {
            categories = rewritten.apply(categories);
        }
    }

    private Scheme scheme() {
        return switch (kind) {
            case PERCENT -> new Scheme.Percent();
            case POINTS -> new Scheme.Points(Objects.requireNonNull(number));
            case LETTERS -> new Scheme.Letters(bands(Objects.requireNonNull(bands)));
            case PASS_FAIL -> new Scheme.PassFail(Objects.requireNonNull(number));
        };
    }

    private static List<Band> bands(String written) {
        return written.lines()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Band(parts[1], Integer.parseInt(parts[0])))
                .toList();
    }

    UUID classId() {
        return classId;
    }

    int version() {
        return version;
    }

    UUID setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }
}
