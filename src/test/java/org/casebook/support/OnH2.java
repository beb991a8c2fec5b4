package org.casebook.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.casebook.Casebook;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application on an H2 database of its own, with a clock that the test moves. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Casebook.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:tests;DB_CLOSE_DELAY=-1",
            "casebook.calibration.cron=-",
            "casebook.hand-in.cron=-",
            "casebook.forgetting.cron=-",
            "casebook.metrics.token=token-of-the-tests",
            "casebook.audit.cron=-",
            "casebook.backup.cron=-",
            "casebook.cleaning.cron=-",
            "casebook.live-questions.cron=-"
        })
@Import({TestSurroundings.class, School.class, Queries.class, TwoWriters.class})
public @interface OnH2 {}
