package org.casebook;

import java.util.Map;
import org.springframework.boot.SpringApplication;

/**
 * What the build starts, as far as the definitions of the beans, to write code that makes them:
 * docs/decisions/quick-start.md. Nothing of this start is kept but that code.
 */
final class AheadOfTime {

    private AheadOfTime() {}

    public static void main(String[] arguments) {
        var application = new SpringApplication(Casebook.class);
        application.setDefaultProperties(Map.of("spring.datasource.url", "jdbc:h2:mem:build"));
        application.run(arguments);
    }
}
