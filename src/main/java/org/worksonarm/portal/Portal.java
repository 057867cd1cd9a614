package org.worksonarm.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Starts the portal, or runs one of its commands and ends with the command's exit code. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Portal {

    public static void main(String[] arguments) {
        var context = SpringApplication.run(Portal.class, arguments);
        if (!(context instanceof WebServerApplicationContext)) {
            System.exit(SpringApplication.exit(context));
        }
    }
}
