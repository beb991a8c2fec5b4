package org.casebook.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.casebook.Casebook;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on a real PostgreSQL, with a clock that the test moves. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Casebook.class,
        properties = {
            "casebook.calibration.cron=-",
            "casebook.hand-in.cron=-",
            "casebook.forgetting.cron=-",
            "casebook.metrics.token=token-of-the-tests",
            "casebook.audit.cron=-",
            "casebook.backup.cron=-",
            "casebook.cleaning.cron=-",
            "casebook.live-questions.cron=-"
        })
@ContextConfiguration(initializers = EmbeddedPostgresDatabase.class)
@Import({TestSurroundings.class, School.class, Queries.class, TwoWriters.class})
public @interface OnPostgres {}
