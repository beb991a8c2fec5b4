package org.casebook.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;

/** Requests as an attacker sends them, through the handler that every upload has. */
class BoundedUploadTest extends ViewTest {

    private static final int LARGEST = 1_000_000;
    private static final int HUGE = 400_000_000;

    private final List<String> received = new ArrayList<>();
    private int refused;
    private Upload upload;
    private BoundedUpload handler;

    @BeforeEach
    void setUp() {
        handler = new BoundedUpload(
                LARGEST, (name, content) -> received.add(name + " " + content.length), () -> refused++);
        upload = new Upload(handler);
        UI.getCurrent().add(upload);
    }

    @Test
    void aFileThatSaysItIsTooLargeIsNotReadAtAll() throws IOException {
        var body = new Endless(HUGE);

        assertThat(send(raw(body, HUGE))).isEqualTo(413);
        assertThat(body.read).isZero();
        assertRefused();
    }

    @Test
    void aFileThatSaysNothingOfItsLengthIsReadToTheLimitAndNoFurther() throws IOException {
        var body = new Endless(HUGE);

        assertThat(send(raw(body, -1))).isEqualTo(413);
        assertThat(body.read).isLessThan(LARGEST + 100_000);
        assertRefused();
    }

    @Test
    void aPartThatIsTooLargeIsNotRead() throws IOException {
        var body = new Endless(HUGE);

        assertThat(send(parts(new Part(body, HUGE)))).isEqualTo(413);
        assertThat(body.read).isZero();
        assertRefused();
    }

    @Test
    void aPartThatLiesOfItsLengthIsReadToTheLimitAndNoFurther() throws IOException {
        var body = new Endless(HUGE);

        assertThat(send(parts(new Part(body, 10)))).isEqualTo(413);
        assertThat(body.read).isLessThan(LARGEST + 100_000);
        assertRefused();
    }

    @Test
    void whatIsWithinTheLimitIsTaken() throws IOException {
        assertThat(send(raw(new Endless(LARGEST), LARGEST))).isEqualTo(200);
        assertThat(send(parts(new Part(new Endless(LARGEST), LARGEST)))).isEqualTo(200);
        UI.getCurrent()
                .getSession()
                .getService()
                .runPendingAccessTasks(UI.getCurrent().getSession());

        assertThat(received).containsExactly("a.csv 1000000", "b.csv 1000000");
        assertThat(refused).isZero();
    }

    private void assertRefused() {
        UI.getCurrent()
                .getSession()
                .getService()
                .runPendingAccessTasks(UI.getCurrent().getSession());
        assertThat(received).isEmpty();
        assertThat(refused).isEqualTo(1);
    }

    private int send(MockHttpServletRequest request) throws IOException {
        var service = (VaadinServletService) VaadinService.getCurrent();
        var response = new MockHttpServletResponse();
        handler.handleRequest(
                new VaadinServletRequest(request, service),
                new VaadinServletResponse(response, service),
                UI.getCurrent().getSession(),
                upload.getElement());
        return response.getStatus();
    }

    private static MockHttpServletRequest raw(Endless body, long length) {
        var request = new MockHttpServletRequest("POST", "/") {
            @Override
            public ServletInputStream getInputStream() {
                return body;
            }

            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.addHeader("X-Filename", "a.csv");
        return request;
    }

    private static MockHttpServletRequest parts(MockPart part) {
        var request = new MockHttpServletRequest("POST", "/");
        request.setContentType("multipart/form-data; boundary=x");
        request.addPart(part);
        return request;
    }

    /** A part as long as it likes, whatever it says. */
    private static class Part extends MockPart {

        private final Endless body;
        private final long size;

        Part(Endless body, long size) {
            super("file", "b.csv", new byte[0]);
            this.body = body;
            this.size = size;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }

        @Override
        public long getSize() {
            return size;
        }
    }

    /** Counts what is read of it. */
    private static class Endless extends ServletInputStream {

        private final int length;
        private int read;

        Endless(int length) {
            this.length = length;
        }

        @Override
        public int read() {
            if (read == length) {
                return -1;
            }
            read++;
            return 'a';
        }

        @Override
        public boolean isFinished() {
            return read >= length;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
