package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.casebook.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** What whoever watches the server may ask it. */
@OnH2
class OperationsTest {

    @Autowired
    WebApplicationContext application;

    private MockMvcTester web;

    @BeforeEach
    void setUp() {
        web = MockMvcTester.from(application, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                .build());
    }

    @Test
    void everybodyLearnsInOneWordWhetherItIsWell() throws Exception {
        for (var address :
                new String[] {"/ops/health", "/ops/health/liveness", "/ops/health/readiness", "/ops/health/backups"}) {
            var response = get(address, null);
            assertThat(response.getStatus()).as(address).isEqualTo(200);
            assertThat(response.getContentAsString()).contains("UP").doesNotContain("database", "H2");
        }
    }

    @Test
    void theFiguresAreForWhoeverKnowsTheToken() throws Exception {
        assertIsRefusedWithoutTheToken("/ops/prometheus");
        var right = get("/ops/prometheus", "Bearer token-of-the-tests");
        assertThat(right.getStatus()).isEqualTo(200);
        assertThat(right.getContentAsString())
                .contains("casebook_answers", "casebook_engine", "casebook_attempts_open", "hikaricp_connections");
    }

    @Test
    void soIsTheListOfWhatCasebookIsMadeOf() throws Exception {
        assertIsRefusedWithoutTheToken("/ops/sbom");
        assertIsRefusedWithoutTheToken("/ops/sbom/application");
        var right = get("/ops/sbom/application", "Bearer token-of-the-tests");
        assertThat(right.getStatus()).isEqualTo(200);
        assertThat(right.getContentType()).contains("cyclonedx");
        assertThat(right.getContentAsString()).contains("pkg:maven/com.h2database/h2@", "pkg:maven/org.mvnpm/echarts@");
    }

    @Test
    void nothingElseIsOffered() {
        for (var address : new String[] {"/ops", "/ops/env", "/ops/heapdump", "/ops/shutdown"}) {
            assertThat(get(address, "Bearer token-of-the-tests").getStatus())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    private void assertIsRefusedWithoutTheToken(String address) throws Exception {
        for (var wrong : Arrays.asList(null, "Bearer ", "Bearer wrong", "Basic dG9rZW4tb2YtdGhlLXRlc3Rz")) {
            var refused = get(address, wrong);
            assertThat(refused.getStatus()).as(wrong).isEqualTo(401);
            assertThat(refused.getHeader(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Bearer ");
            assertThat(refused.getContentAsString()).isEmpty();
        }
    }

    private MockHttpServletResponse get(String address, String authorization) {
        var request = web.get().uri(address);
        if (authorization != null) {
            request.header(HttpHeaders.AUTHORIZATION, authorization);
        }
        return request.exchange().getResponse();
    }
}
