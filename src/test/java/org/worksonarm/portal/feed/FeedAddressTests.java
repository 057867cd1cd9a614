package org.worksonarm.portal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.feed.FeedScene.body;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.PortalTest;

/** Who reads a calendar, how long and how often. It is 23 November 2026, and the clock stands still. */
@PortalTest
@Transactional
@Import(FeedScene.class)
class FeedAddressTests {

    @Autowired
    FeedScene scene;

    @Autowired
    MockMvcTester mvc;

    SignedIn mara;
    ApplicationId application;
    UUID loan;
    String page;

    @BeforeEach
    void lend() {
        mara = scene.person("Mara");
        application = scene.accepted(mara, "Wheels");
        loan = scene.lend(application);
        page = scene.page(application);
    }

    @Test
    void keepsOnlyAHashAndShowsTheAddressOnce() {
        var address = scene.make(page, mara);

        assertThat(scene.get(page, mara)).bodyText().contains("Never").doesNotContain(address);
        assertThat(scene.texts("select f::text from calendar_feed f")).noneMatch(row -> row.contains(address));
        scene.read(address);
        assertThat(scene.get(page, mara)).bodyText().contains("23 November 2026, 09:00 (UTC)");
    }

    @Test
    void newAddressTakesThePlaceOfTheOldAndNoneIsReadWhenTurnedOff() {
        var old = scene.make(page, mara);
        var address = scene.make(page, mara);
        assertThat(scene.read(old)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.read(address)).hasStatusOk();

        assertThat(scene.post(page + "/off", mara)).hasStatus(HttpStatus.FOUND);

        assertThat(scene.read(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(scene.get(page, mara)).bodyText().contains("It has no address yet");
        assertThat(scene.texts(
                        "select action from record_entry where subject_kind = 'calendar' order by record_entry_id"))
                .containsExactly("given a secret", "given a secret", "turned off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "0197a000-0000-7000-8000-000000000000"})
    void nobodyLearnsWhyThereIsNone(String token) {
        var gone = scene.make(page, mara);
        scene.make(page, mara);
        var unknown = scene.read("/calendar/" + token + ".ics");

        assertThat(unknown).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(unknown.getResponse().getHeaderNames())
                .isEqualTo(scene.read(gone).getResponse().getHeaderNames());
        assertThat(body(unknown)).isEmpty();
    }

    @Test
    void needsNoSessionAndMakesNone() {
        var answer = scene.read(scene.make(page, mara));

        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("private");
    }

    @Test
    void whoeverHasTheTextIsSpared() {
        var address = scene.make(page, mara);
        var tag = String.valueOf(scene.read(address).getResponse().getHeader("ETag"));

        var again = mvc.get().uri(address).header("If-None-Match", tag).exchange();
        assertThat(again).hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(body(again)).isEmpty();

        scene.change(
                loan,
                "ends_on = date '2027-03-31', end_reason = 'Bought one.', status = 'RELEASED_EARLY'",
                "2026-11-20 10:00Z");
        assertThat(mvc.get().uri(address).header("If-None-Match", tag).exchange())
                .hasStatusOk();
    }

    @Test
    void isReadSoManyTimesAMinute() {
        var address = scene.make(page, mara);
        IntStream.range(0, FeedDoor.PER_MINUTE)
                .forEach(_ -> assertThat(scene.read(address)).hasStatusOk());

        assertThat(scene.read(address)).hasStatus(HttpStatus.TOO_MANY_REQUESTS).hasHeader("Retry-After", "60");

        scene.update(
                "update calendar_feed set window_began = timestamptz '2026-11-23 08:58Z' where made_by = ?",
                FeedScene.id(mara));
        assertThat(scene.read(address)).hasStatusOk();
    }

    @Test
    void isForTheTeamAlone() {
        var stranger = scene.person("Sam");

        assertThat(scene.get(page, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        for (var path : List.of(page, page + "/off")) {
            assertThat(scene.post(path, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(scene.get("/applications/" + application, mara)).bodyText().contains(page);
        assertThat(scene.get(page.replace("/calendar", ""), mara)).bodyText().contains(page);
    }
}
