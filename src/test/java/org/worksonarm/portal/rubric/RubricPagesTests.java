package org.worksonarm.portal.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.rubric.RubricScene.admin;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Transactional
@Import({RubricScene.class, Scenery.class})
class RubricPagesTests {

    private static final String NEXT = "/rubric/next";

    @Autowired
    RubricScene scene;

    @Autowired
    Scenery scenery;

    @Autowired
    Rubrics rubrics;

    @Test
    void showsTheCurrentVersionAndTheEarlierOnes() {
        assertThat(scene.get("/rubric", admin()))
                .bodyText()
                .contains("Begin the next version", "Likelihood of upstreaming", "Version 1", "Earlier", "Current");
        assertThat(scene.get("/rubric/versions/2", admin()))
                .bodyText()
                .contains("Different from version 1", "is new, with weight 1");
        assertThat(scene.get("/rubric/versions/1", admin())).bodyText().doesNotContain("Readiness", "Different from");
        assertThat(scene.get("/rubric/versions/9", admin())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void changesWeightAndWordsAndPublishes() {
        begin();
        var ambition = NEXT + "/criteria/" + scene.criterion("ambition");

        assertThat(scene.post(ambition, fields("Ambition", "3,5", "0"))).hasRedirectedUrl(NEXT);

        assertThat(scene.get(NEXT, admin())).bodyText().contains("weight 3.5 instead of 2", "points reworded: 0, 1");
        assertThat(scene.post(NEXT + "/publish", Map.of("day", "", "edits", "1")))
                .hasRedirectedUrl("/rubric");
        assertThat(rubrics.current().version()).isEqualTo(3);
        assertThat(scene.get("/how-it-works", admin())).bodyText().contains("means 5 now");
    }

    @Test
    void addsAndRetires() {
        begin();

        assertThat(scene.post(NEXT + "/criteria/new", fields("Reach", "1", ""))).hasRedirectedUrl(NEXT);
        scene.post(NEXT + "/criteria/" + scene.criterion("edge") + "/retire", Map.of("version", "0"));

        assertThat(scene.get(NEXT, admin())).bodyText().contains("Reach", "Retired:", "Edge computing");
        assertThat(scene.get(NEXT + "/criteria/new", admin())).bodyText().contains("Focus area: Edge computing");
    }

    @Test
    void saysAtEachFieldWhatIsWrongAndKeepsWhatWasTyped() {
        begin();
        var fields = fields(" ", "11", "0");
        fields.put("anchors[2].text", "");
        fields.put("anchors[4].text", "means 3 now");

        assertThat(scene.post(NEXT + "/criteria/" + scene.criterion("impact"), fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the criterion a name.", "10 at most", "value=\"11\"", "means 5 now")
                .contains("Say what 2 points mean.", "The words for 4 points stand for another");
    }

    @Test
    void takesNoNameThatAnotherCriterionHas() {
        begin();

        assertThat(scene.post(NEXT + "/criteria/new", fields("Ambition", "1", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("has this name or focus area already", "means 5 now");
    }

    @Test
    void takesNoUnknownFocusArea() {
        begin();
        var fields = fields("Reach", "1", "");
        fields.put("focusArea", "no-such-area");

        assertThat(scene.post(NEXT + "/criteria/new", fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose all applications");
    }

    @Test
    void showsBothVersionsOfAStaleEdit() {
        begin();
        var impact = NEXT + "/criteria/" + scene.criterion("impact");
        scene.post(impact, fields("Impact", "3", "0"));

        assertThat(scene.post(impact, fields("Impact", "4", "0")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Criterion Impact", "Weight");
        assertThat(scene.post(impact + "/retire", Map.of("version", "0"))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void publishesNothingThatItsReaderDidNotSee() {
        begin();
        scene.post(NEXT + "/criteria/new", fields("Reach", "1", ""));

        assertThat(scene.post(NEXT + "/publish", Map.of("day", "", "edits", "0")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("changed while you looked at it", "Reach");
        assertThat(rubrics.current().version()).isEqualTo(2);
    }

    @Test
    void publishesFromADayToCome() {
        begin();

        assertThat(scene.post(NEXT + "/publish", Map.of("day", "2026-12-01", "edits", "0")))
                .hasRedirectedUrl("/rubric");

        assertThat(scene.get("/rubric", admin())).bodyText().contains("Coming", "1 December 2026, 00:00");
        assertThat(scene.post(NEXT + "/publish", Map.of("day", "", "edits", "0")))
                .hasRedirectedUrl("/rubric");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2036-01-01", "soon"})
    void isNotPublishedFromSuchADay(String day) {
        begin();

        assertThat(scene.post(NEXT + "/publish", Map.of("day", day, "edits", "0")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void hasNoDraftToShowBeforeItBegins() {
        assertThat(scene.get(NEXT, admin())).hasRedirectedUrl("/rubric");
        assertThat(scene.get(NEXT + "/preview", admin())).hasRedirectedUrl("/rubric");
        assertThat(scene.get(NEXT + "/criteria/" + UUID.randomUUID(), admin())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.get(NEXT + "/criteria/new", admin())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.post(NEXT + "/discard", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isForAdmins() {
        var reviewer = scenery.person("Ravi", Role.REVIEWER);

        assertThat(scene.get("/rubric", reviewer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(scene.get(NEXT + "/preview", reviewer)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void begin() {
        assertThat(scene.post(NEXT, Map.of())).hasRedirectedUrl(NEXT);
    }

    private static Map<String, String> fields(String name, String weight, String version) {
        var fields = new HashMap<>(
                Map.of("name", name, "question", "How far?", "weight", weight, "version", version, "focusArea", ""));
        for (int points = 0; points <= 5; points++) {
            fields.put("anchors[%d].text".formatted(points), "means %d now".formatted(points));
        }
        return fields;
    }
}
