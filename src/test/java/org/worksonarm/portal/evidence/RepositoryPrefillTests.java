package org.worksonarm.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectPrefill.Answer;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Transactional
class RepositoryPrefillTests {

    private final AccountId mara = AccountId.create();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private StubHost stub;
    private RepositoryPrefill prefill;

    @BeforeEach
    void start() throws IOException {
        stub = new StubHost();
        var settings = EvidenceFixtures.settings(stub.as("fill.example.net", HostKind.GITHUB));
        prefill = new RepositoryPrefill(
                new AddressReading(settings), new Allowances(jdbc, settings, clock), new HostClient(settings, clock));
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void tellsWhatTheRepositorySaysWithOneRequest() {
        stub.tell(
                "/repos/a/b", "{\"name\": \"B\", \"description\": \"Bees\", \"homepage\": \"https://b.example.org\"}");

        assertThat(ask("https://fill.example.net/A/B"))
                .isEqualTo(new Answer.Description("fill.example.net/a/b", "B", "Bees", "https://b.example.org"));
        assertThat(stub.asked()).hasSize(1);
    }

    @Test
    void leavesOutAWebsiteThatIsNone() {
        stub.tell("/repos/a/b", "{\"name\": \"B\", \"homepage\": \"javascript:alert(1)\"}");

        assertThat(ask("https://fill.example.net/a/b"))
                .isEqualTo(new Answer.Description("fill.example.net/a/b", "B", "", null));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Enter the address of the repository first.",
        "https://example.org/a/b, We can't look at repositories on example.org.",
        "https://fill.example.net/a/none, There is no public repository at fill.example.net/a/none."
    })
    void saysWhyThereIsNothing(String typed, String because) {
        assertThat(ask(typed)).isEqualTo(new Answer.Refusal(because));
    }

    @Test
    void asksNoMoreOnceTheHostIsTiredOfIt() {
        stub.tell("/repos/a/b", 429, "", Map.of("retry-after", "60"));
        ask("https://fill.example.net/a/b");

        assertThat(ask("https://fill.example.net/a/b")).asString().contains("as often as it may");
        assertThat(stub.asked()).hasSize(1);
    }

    @Test
    void givesOnePersonOnlySoMany() {
        for (var wish = 0; wish < 10; wish++) {
            ask("https://fill.example.net/a/b");
        }

        assertThat(ask("https://fill.example.net/a/b")).asString().contains("many looks within an hour");
        assertThat(stub.asked()).hasSize(10);
    }

    private Answer ask(String typed) {
        return prefill.ask(typed, mara);
    }
}
