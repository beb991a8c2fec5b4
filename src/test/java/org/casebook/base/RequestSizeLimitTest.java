package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** No body is read further than any page's message is long. */
class RequestSizeLimitTest {

    private long read;

    private final FilterChain reader = (request, _) -> {
        try (var body = request.getInputStream()) {
            while (body.read() >= 0) {
                read++;
            }
        }
    };

    @ParameterizedTest
    @CsvSource({"/,2000001", "/login,400000000", "/VAADIN/dynamic/resource/1/x/upload,21000001"})
    void whatSaysItIsTooLargeIsNotRead(String path, long length) throws Exception {
        assertThat(send(path, length, length)).isEqualTo(413);
        assertThat(read).isZero();
    }

    @ParameterizedTest
    @CsvSource({"/,2000000", "/VAADIN/dynamic/resource/1/x/upload,21000000"})
    void whatDoesNotSayItsLengthIsReadToTheLimit(String path, long most) throws Exception {
        assertThat(send(path, -1, 400_000_000)).isEqualTo(413);
        assertThat(read).isLessThanOrEqualTo(most);
    }

    @Test
    void messagesOfPagesPass() throws Exception {
        assertThat(send("/", 1_000_000, 1_000_000)).isEqualTo(200);
        assertThat(send("/", -1, 1_000_000)).isEqualTo(200);
        assertThat(read).isEqualTo(2_000_000);
    }

    @Test
    void otherFailuresAreNotItsBusiness() {
        assertThatIOException()
                .isThrownBy(() -> new RequestSizeLimit()
                        .doFilter(new MockHttpServletRequest("POST", "/"), new MockHttpServletResponse(), (_, _) -> {
                            throw new IOException("gone");
                        }))
                .withMessage("gone");
    }

    private int send(String path, long said, long length) throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return said;
            }

            @Override
            public DelegatingServletInputStream getInputStream() {
                return new DelegatingServletInputStream(new ZerosStream(length));
            }
        };
        var response = new MockHttpServletResponse();
        new RequestSizeLimit().doFilter(request, response, reader);
        return response.getStatus();
    }

    /** As many zeros as wanted, which take no memory. */
    private static final class ZerosStream extends InputStream {

        private long left;

        ZerosStream(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }
    }
}
