package org.worksonarm.portal.evidence;

import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectPrefill;
import org.worksonarm.portal.evidence.AddressReading.Read;

/** Fills in a project from what its repository says of itself: a single request, while somebody waits for it. */
@Component
class RepositoryPrefill implements ProjectPrefill {

    private final AddressReading addresses;
    private final Allowances allowances;
    private final HostClient client;

    RepositoryPrefill(AddressReading addresses, Allowances allowances, HostClient client) {
        this.addresses = addresses;
        this.allowances = allowances;
        this.client = client;
    }

    @Override
    public Answer ask(String repository, AccountId person) {
        if (repository.isBlank()) {
            return new Answer.Refusal("Enter the address of the repository first.");
        }
        return switch (addresses.read(repository)) {
            case Read.Refused(var because) -> new Answer.Refusal(because);
            case Read.Repository(var address) -> ask(address, person);
        };
    }

    private Answer ask(RepositoryAddress address, AccountId person) {
        if (!allowances.take(person)) {
            return new Answer.Refusal("You have asked for many looks within an hour. Try again later.");
        }
        if (!allowances.take(address.host())) {
            return new Answer.Refusal("The portal has asked " + address.host()
                    + " as often as it may. Try again later, or type it yourself.");
        }
        return profile(address);
    }

    private Answer profile(RepositoryAddress address) {
        var calls = client.calls(address.host());
        try {
            return RepositoryHost.of(address, calls)
                    .profile()
                    .<Answer>map(found -> description(address, found))
                    .orElseGet(() -> new Answer.Refusal("There is no public repository at " + address + "."));
        } catch (HostTrouble trouble) {
            return new Answer.Refusal(trouble.inPlainWords());
        } finally {
            allowances.heed(calls, address.host());
        }
    }

    private static Answer.Description description(RepositoryAddress address, Profile found) {
        return new Answer.Description(address.name(), found.name(), found.description(), found.website());
    }
}
