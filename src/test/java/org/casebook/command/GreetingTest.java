package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is told at the start that passwords can be read on the way. */
class GreetingTest {

    @Test
    void whoeverIsReachedByOtherMachines() {
        assertThat(Greeting.isHereAlone("127.0.0.1")).isTrue();
        assertThat(Greeting.isHereAlone("::1")).isTrue();
        assertThat(Greeting.isHereAlone("localhost")).isTrue();
        assertThat(Greeting.isHereAlone(null)).isFalse();
        assertThat(Greeting.isHereAlone("0.0.0.0")).isFalse();
        assertThat(Greeting.isHereAlone("192.0.2.7")).isFalse();
    }
}
