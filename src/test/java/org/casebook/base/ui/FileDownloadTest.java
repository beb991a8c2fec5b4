package org.casebook.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;
import org.springframework.http.ContentDisposition;

/** How files are named that are made of what people have typed, and the header that says so. */
class FileDownloadTest {

    static Stream<String> names() {
        return Stream.of(
                "Grades 9B 2026-05-04.csv",
                "a\"; filename=\"evil.exe.csv",
                "a\\\" x.csv",
                "line\r\nSet-Cookie: a=b\r\n\r\n<script>.csv",
                "../../etc/passwd",
                "..\\..\\windows\\win.ini",
                ".hidden.csv",
                "Zoë; Żółć, Ünal'.xlsx",
                "班級 9 \uD83D\uDE00.csv",
                "cod\u202Efdp.exe.csv",
                "nul\0l.csv",
                "%0d%0a%22.csv",
                "=?UTF-8?B?ZXZpbC5leGU=?=",
                "ы".repeat(400) + ".xlsx",
                "\uD835\uDD38".repeat(200) + ".csv",
                "...",
                "");
    }

    @ParameterizedTest
    @MethodSource("names")
    void anyNameIsOneWellFormedHeaderAndAHarmlessFile(String wanted) {
        var header = header(wanted);

        assertThat(header).matches("[\\x20-\\x7e]+");
        var read = ContentDisposition.parse(header);
        assertThat(read.isAttachment()).isTrue();
        var name = read.getFilename();
        assertThat(name)
                .isNotBlank()
                .isEqualTo(FileName.of(wanted))
                .matches("[\\p{L}\\p{M}\\p{N}._ -]+")
                .doesNotStartWith(".");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
        // Quoted once and decoded once: nothing stands beside the name that a browser could take for another.
        assertThat(header.split("filename=", -1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Grades 9B 2026-05-04.csv, Grades 9B 2026-05-04.csv",
        "../9B.csv, -9B.csv",
        "Zoe\u0308 कक्षा.csv, Zo\u00eb कक्षा.csv",
        "people-refused.csv, people-refused.csv",
        "'', file"
    })
    void whatIsHarmlessStays(String wanted, String name) {
        assertThat(FileName.of(wanted)).isEqualTo(name);
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(FileName.of("ы".repeat(400) + ".xlsx")).endsWith("ы.xlsx").hasSizeGreaterThan(90);
    }

    private static String header(String name) {
        var response = mock(VaadinResponse.class);
        var event = new DownloadEvent(mock(VaadinRequest.class), response, mock(VaadinSession.class), new Element("a"));
        FileDownload.begin(event, name, "text/csv");
        var header = ArgumentCaptor.forClass(String.class);
        verify(response).setHeader(eq("Content-Disposition"), header.capture());
        return header.getValue();
    }
}
