package org.worksonarm.portal.evidence;

import org.springframework.stereotype.Component;

/**
 * Looks at a repository that was claimed in the {@link EvidenceStore}, and keeps what was found or what went wrong. Runs
 * in no transaction, because it waits for somebody else's computer.
 */
@Component
class RepositoryLooking {

    private final EvidenceStore store;
    private final Allowances allowances;
    private final HostClient client;

    RepositoryLooking(EvidenceStore store, Allowances allowances, HostClient client) {
        this.store = store;
        this.allowances = allowances;
        this.client = client;
    }

    void look(RepositoryAddress address) {
        if (!allowances.take(address.host())) {
            store.failed(address, "The portal has asked " + address.host() + " as often as it may. Try again later.");
            return;
        }
        try {
            keep(address);
        } catch (HostTrouble trouble) {
            store.failed(address, trouble.inPlainWords());
        } catch (RuntimeException e) {
            store.failed(address, "The look failed on our side.");
            throw e;
        }
    }

    private void keep(RepositoryAddress address) {
        var calls = client.calls(address.host());
        try {
            var findings = new RepositoryReading(RepositoryHost.of(address, calls)).read();
            findings.ifPresentOrElse(
                    found -> store.found(address, found),
                    () -> store.failed(address, "There is no public repository at " + address + "."));
        } finally {
            allowances.heed(calls, address.host());
        }
    }
}
