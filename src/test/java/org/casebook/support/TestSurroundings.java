package org.casebook.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration
public class TestSurroundings {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Primary
    TestSeeds testSeeds() {
        return new TestSeeds();
    }

    @Bean
    @Primary
    QuickHashes quickHashes() {
        return new QuickHashes();
    }
}
