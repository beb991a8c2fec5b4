package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.support.DemoFolder;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calibrating a school by the packaged application. */
class CalibrateIT {

    @TempDir
    Path folder;

    @Test
    void aSchoolsAnswersAreCalibratedAndTheCalibrationIsUndone() {
        var school = folder.toString();
        DemoFolder.copyTo(folder);

        assertThat(ended(0, "calibrate", "--data", school))
                .startsWith("Calibration 1: ")
                .contains("Moved by more than", "Suspected wrong keys", "n  ")
                .doesNotContain("Casebook is ready");
        assertThat(ended(0, "calibrate", "--data", school, "--undo"))
                .isEqualTo("Calibration 1 is undone; the experts' difficulties are in use again.");
        assertThat(ended(1, "calibrate", "--data", school, "--undo")).startsWith("There is no calibration to undo");
    }

    @Test
    void withoutASchoolThereIsNothingToCalibrate() {
        assertThat(ended(1, "calibrate", "--data", folder.resolve("none").toString()))
                .startsWith("There is no school in");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private static String ended(int code, String... arguments) {
        try (var command = RunningCasebook.launch(arguments)) {
            assertThat(command.exitCode()).as(command.output()).isEqualTo(code);
            return command.output();
        }
    }
}
