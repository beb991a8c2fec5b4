package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.casebook.Casebook;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

class EngineReportCommandTest {

    @Test
    void atLeastOneSeedIsNeeded() {
        var err = new StringWriter();

        int code = Commands.line(() -> new SpringApplication(Casebook.class))
                .setErr(new PrintWriter(err, true))
                .execute("engine-report", "--seeds", "0");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).startsWith("--seeds is at least 1.");
    }
}
