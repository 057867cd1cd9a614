package org.worksonarm.portal.web;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Checks the settings before anything starts that needs them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class StartConfiguration {

    /** Connection details exist where the database comes from settings: neither in the demo nor in tests. */
    @Bean
    static BeanFactoryPostProcessor requiredSettings(Environment environment) {
        return beans -> {
            if (beans.getBeanNamesForType(JdbcConnectionDetails.class, true, false).length > 0) {
                new RequiredSettings(environment).check();
            }
        };
    }
}
