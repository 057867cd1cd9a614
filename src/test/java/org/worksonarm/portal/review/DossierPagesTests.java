package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.as;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import(Scenery.class)
class DossierPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenery scenery;

    /** To its team, a reviewer and an admin. */
    @ParameterizedTest
    @ValueSource(strings = {"/applications/", "/review/", "/ranking/"})
    void showTheApplicationUnderTheSameHeadings(String path) {
        var application = scenery.application("Read by all", 1);
        var reader = scenery.person("Reader", Role.REVIEWER, Role.ADMIN);
        if (path.startsWith("/applications")) {
            scenery.join(application, reader);
        }

        assertThat(mvc.get().uri(path + application).with(as(reader)))
                .hasStatusOk()
                .bodyText()
                .contains("<h2>What was written</h2>", "<h3>What is asked for</h3>", "<h3>Focus areas</h3>")
                .contains("Nothing in particular.", "None named.");
    }
}
