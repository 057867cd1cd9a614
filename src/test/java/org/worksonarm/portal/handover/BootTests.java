package org.worksonarm.portal.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.handover.HandoverScene.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(HandoverScene.class)
@TestPropertySource(properties = {"portal.boot.images=https://boot.example/images", "portal.boot.per-minute=5"})
class BootTests {

    private static final String SCRIPT = "https://ci.julia.example/boot.ipxe";
    private static final String EXIT = "#!ipxe\nexit\n";

    @Autowired
    HandoverScene scene;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BootChoosing choosing;

    @Autowired
    Lendings lendings;

    SignedIn mara;
    ApplicationId application;
    UUID loan;
    String mac;
    int address;

    @BeforeEach
    void lend() {
        mara = scene.person("Mara");
        application = scene.accepted(mara);
        loan = scene.lend(application);
        mac = scene.card(loan);
    }

    @Test
    void startsWithWhatWasAskedForUntilTheTeamChooses() {
        assertThat(boot(mac))
                .hasStatusOk()
                .hasContentType("text/plain")
                .bodyText()
                .isEqualTo(EXIT);
        scene.change(
                "update resource_request set boot = 'IMAGE', boot_image = 'Ubuntu 24.04 LTS' where application_id = ?",
                application.value());
        assertThat(boot(mac))
                .bodyText()
                .isEqualTo("#!ipxe\nchain --autofree https://boot.example/images/ubuntu-24.04-lts.ipxe || exit\n");

        assertThat(choose("IPXE", SCRIPT, "-1")).hasRedirectedUrl(access(application, loan));

        assertThat(boot(mac)).bodyText().isEqualTo("#!ipxe\nchain --autofree " + SCRIPT + " || exit\n");
        assertThat(scene.read(
                        "select state_before || ' to ' || state_after from record_entry where subject_id = ? and action ="
                                + " 'boot choice changed'",
                        loan))
                .isEqualTo("the image Ubuntu 24.04 LTS to the iPXE script at " + SCRIPT);
        assertThat(choose("DISK", "", "0")).hasStatus3xxRedirection();
        assertThat(boot(mac)).bodyText().isEqualTo(EXIT);
    }

    @Test
    void knowsACardHoweverItsAddressIsWritten() {
        choose("IPXE", SCRIPT, "-1");

        assertThat(List.of(mac, mac.replace(':', '-'), mac.replace(":", ""), mac.toUpperCase(Locale.ROOT)))
                .allSatisfy(written -> assertThat(boot(written)).bodyText().contains(SCRIPT));
    }

    @Test
    void tellsNothingOfCardsThatNobodyHas() {
        choose("IPXE", SCRIPT, "-1");
        assertThat(boot("02:00:00:00:00:99")).hasStatusOk().bodyText().isEqualTo(EXIT);
        assertThat(boot("nonsense")).hasStatus(HttpStatus.NOT_FOUND);

        scene.end(loan);

        assertThat(boot(mac)).hasStatusOk().bodyText().isEqualTo(EXIT);
        assertThat(choose("DISK", "", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ftp://x.example/a",
                "https://x.example/a b",
                "https://x.example/${net0/mac}",
                "https://x.example/\nshell"
            })
    void refusesAddressesThatAreNone(String typed) {
        assertThat(choose("IPXE", typed, "-1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give an address that begins with");
        assertThat(choose("Plan 9", "", "-1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void servesOneAddressOnlySoOftenAMinute() {
        for (var time = 0; time < 5; time++) {
            assertThat(boot(mac, "192.0.2.1")).hasStatusOk();
        }

        assertThat(boot(mac, "192.0.2.1"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .isEqualTo(EXIT);
        assertThat(boot(mac, "192.0.2.2")).hasStatusOk();
    }

    @RepeatedTest(3)
    void isChosenByOneOfTwo() throws InterruptedException {
        var lending = lendings.forTeam(application, new AllocationId(loan), mara.accountId());
        Callable<String> image = () -> outcome(lending, BootSource.image("Debian 13"));
        Callable<String> script = () -> outcome(lending, BootSource.script(SCRIPT));

        assertThat(AtOnce.<String>answers(List.of(image, script))).containsExactlyInAnyOrder("chosen", "too late");
    }

    private String outcome(Lending lending, BootSource source) {
        try {
            choosing.choose(lending, source, -1, mara.accountId());
            return "chosen";
        } catch (StaleEdit _) {
            return "too late";
        }
    }

    private MvcTestResult choose(String boot, String typed, String version) {
        var fields = Map.of("boot", boot, "address", typed, "version", version);
        return scene.post(access(application, loan) + "/boot", mara, fields);
    }

    /** Each time from another address. */
    private MvcTestResult boot(String card) {
        address++;
        return boot(card, "198.51.100." + address + loan);
    }

    private MvcTestResult boot(String card, String from) {
        return mvc.get()
                .uri("/boot/" + card)
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .exchange();
    }
}
