package org.casebook.support;

import java.util.Random;
import java.util.random.RandomGenerator;
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
    RandomGenerator testSeeds() {
        return new Random(447);
    }

    @Bean
    @Primary
    QuickHashes quickHashes() {
        return new QuickHashes();
    }
}
