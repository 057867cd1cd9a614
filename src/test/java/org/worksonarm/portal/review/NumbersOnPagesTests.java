package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.as;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.application.ApplicationDossiers;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import(Scenery.class)
class NumbersOnPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationDossiers dossiers;

    @Autowired
    Scenery scenery;

    @ParameterizedTest
    @ValueSource(strings = {"/review/%s", "/ranking/%s"})
    void nameTheApplicationInTheTitle(String path) {
        var application = scenery.application("Titled", 1);

        assertThat(mvc.get().uri(path.formatted(application)).with(as(scenery.person("Bo", Role.REVIEWER, Role.ADMIN))))
                .bodyText()
                .containsPattern("<title>(Review|Decide) WOA-\\d+: Titled · Works on Arm</title>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/review?q=numbered&sort=NEWEST", "/ranking?q=numbered&show=ALL", "/review/%s", "/ranking/%s"})
    void callAnApplicationByItsNumber(String path) {
        var application = scenery.application("Numbered", 1);
        var number = dossiers.dossier(application).orElseThrow().number();

        assertThat(number.toString()).isEqualTo("WOA-" + number.value());
        assertThat(mvc.get().uri(path.formatted(application)).with(as(scenery.person("Bo", Role.REVIEWER, Role.ADMIN))))
                .hasStatusOk()
                .bodyText()
                .containsPattern("\\b" + number + "\\b")
                .doesNotContain("WOA-WOA");
    }
}
