package org.worksonarm.portal.kernel;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @ConditionalOnBooleanProperty(name = "portal.demo.enabled", havingValue = false, matchIfMissing = true)
    Clock clock() {
        return Clock.systemUTC();
    }
}
