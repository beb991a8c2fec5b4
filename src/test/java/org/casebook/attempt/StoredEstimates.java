package org.casebook.attempt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casebook.Casebook;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The estimates in a school's database file, held against a replay of the answers beside them. */
public final class StoredEstimates {

    private StoredEstimates() {}

    /**
     * Whether an estimate is what the stored answers give.
     *
     * @param answers how many they are
     */
    public record Checked(UUID student, long answers, boolean equalsReplay) {}

    /** Checks every estimate in the file; nothing else may have it open. */
    public static List<Checked> in(Path databaseFile) {
        try (var application = new SpringApplicationBuilder(Casebook.class)
                .contextFactory(_ -> new GenericWebApplicationContext(new MockServletContext()))
                .logStartupInfo(false)
                .run(
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=jdbc:h2:file:" + databaseFile.toAbsolutePath())) {
            return in(application);
        }
    }

    /** Checks every estimate that a running application has stored. */
    public static List<Checked> in(ApplicationContext application) {
        var replay = application.getBean(Replay.class);
        var items = application.getBean(AttemptItemRepository.class);
        var checked = new ArrayList<Checked>();
        for (var stored : application.getBean(AbilityRepository.class).findAll()) {
            var student = stored.accountId();
            long answers = items.answersOf(List.of(student)).stream()
                    .mapToLong(AttemptItemRepository.Answers::answers)
                    .sum();
            checked.add(new Checked(
                    student,
                    answers,
                    stored.ability()
                            .equals(replay.of(student).getLast().estimate().ability())));
        }
        return checked;
    }
}
