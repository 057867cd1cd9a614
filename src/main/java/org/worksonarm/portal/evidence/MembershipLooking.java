package org.worksonarm.portal.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.worksonarm.portal.conflict.Memberships;
import org.worksonarm.portal.conflict.Memberships.Person;
import tools.jackson.databind.JsonNode;

/**
 * Asks GitHub of which organisations people who judge are public members: one request a person, out of the allowance that
 * looks at repositories have as well. Runs in no transaction, because it waits for somebody else's computer.
 */
@Component
class MembershipLooking {

    private static final String GITHUB = "github.com";

    private final Memberships memberships;
    private final EvidenceSettings settings;
    private final Allowances allowances;
    private final HostClient client;

    MembershipLooking(Memberships memberships, EvidenceSettings settings, Allowances allowances, HostClient client) {
        this.memberships = memberships;
        this.settings = settings;
        this.allowances = allowances;
        this.client = client;
    }

    /** Those who are due, until the allowance is used up; the next round goes on. */
    void look() {
        settings.host(GITHUB).ifPresent(this::look);
    }

    private void look(KnownHost host) {
        for (var person : memberships.due()) {
            if (!allowances.take(host)) {
                return;
            }
            if (memberships.claim(person.id())) {
                look(host, person);
            }
        }
    }

    private void look(KnownHost host, Person person) {
        var calls = client.calls(host);
        try {
            calls.json("/users/" + UriUtils.encodePathSegment(person.login(), UTF_8) + "/orgs?per_page=100")
                    .map(MembershipLooking::names)
                    .ifPresentOrElse(
                            names -> memberships.seen(person.id(), names),
                            () -> memberships.failed(
                                    person.id(), host + " knows nobody called " + person.login() + "."));
        } catch (HostTrouble trouble) {
            memberships.failed(person.id(), trouble.inPlainWords());
        } finally {
            allowances.heed(calls, host);
        }
    }

    private static List<String> names(JsonNode organisations) {
        return StreamSupport.stream(organisations.spliterator(), false)
                .map(each -> PlainText.of(each, "login", 60))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
