package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "0:0:0:0:0:0:0:1, localhost",
        "::1, localhost",
        "127.0.0.1, localhost",
        "192.0.2.7, 192.0.2.7",
        "2001:db8:0:0:0:0:0:7, 2001:db8::7"
    })
    void anAddressIsShownAsAPersonReadsIt(String given, String shown) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(given);
        assertThat(ClientAddress.of(request)).isEqualTo(shown);
    }
}
