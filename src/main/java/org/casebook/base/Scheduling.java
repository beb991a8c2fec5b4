package org.casebook.base;

import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** What does scheduled work, by the settings of Spring Boot's own. */
@Configuration(proxyBeanMethods = false)
class Scheduling {

    @Bean
    ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder builder) {
        return builder.configure(new ResumingScheduler());
    }
}
