package org.worksonarm.portal.support;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A database of its own for each test context, whose statements are counted, and a clock that stands still. */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Bean
    HikariDataSource pool() {
        return DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(TestPostgres.newDatabase())
                .build();
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource pool) {
        return ProxyDataSourceBuilder.create(pool)
                .listener(new StatementCount())
                .build();
    }

    @Bean
    @Primary
    Clock fixedClock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
