package org.casebook.support;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

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

    /** The real scheme with little work, because tests make hundreds of accounts. */
    @Bean
    @Primary
    PasswordEncoder quickHashes() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }
}
