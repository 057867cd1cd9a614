package org.worksonarm.portal.demo;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** Fills an empty demo at the start. Pages answer already, so that somebody who is quick sees it half full. */
@Component
@Order(0)
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoProgramme implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoProgramme.class);

    private final DemoSettings settings;
    private final DataSource dataSource;
    private final DemoSeason season;
    private final DemoDatabase database;

    DemoProgramme(DemoSettings settings, DataSource dataSource, DemoSeason season, DemoDatabase database) {
        this.settings = settings;
        this.dataSource = dataSource;
        this.season = season;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, SQLException {
        var filling = new DemoFilling(settings.directory());
        if (filling.isComplete()) {
            return;
        }
        LOG.info("Filling the demo programme: machines, 100 old records, and a few weeks of reviewing");
        new ResourceDatabasePopulator(new ClassPathResource("demo/machines.sql")).execute(dataSource);
        season.pass();
        filling.complete();
        database.release();
    }
}
