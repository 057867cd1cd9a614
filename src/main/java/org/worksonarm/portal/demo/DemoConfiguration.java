package org.worksonarm.portal.demo;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoConfiguration {

    @Bean
    DemoDatabase demoDatabase(DemoSettings settings) throws IOException, SQLException {
        return DemoDatabase.in(settings.directory());
    }

    @Bean
    DataSource dataSource(DemoDatabase database) {
        return DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(database.url())
                .build();
    }

    @Bean
    TravellingClock clock() {
        return new TravellingClock(Clock.systemUTC());
    }
}
