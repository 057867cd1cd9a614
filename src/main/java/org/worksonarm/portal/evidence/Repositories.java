package org.worksonarm.portal.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationSources;
import org.worksonarm.portal.evidence.AddressReading.Read;

/** The repositories that an application names. */
@Component
class Repositories {

    private static final int MOST = 3;

    private final ApplicationSources sources;
    private final AddressReading addresses;

    Repositories(ApplicationSources sources, AddressReading addresses) {
        this.sources = sources;
        this.addresses = addresses;
    }

    /** The first few; nobody gets the portal to read more by naming more. */
    Named of(ApplicationId application) {
        var typed = sources.of(application);
        var known = typed.stream().flatMap(this::repository).distinct().toList();
        var refusals =
                typed.stream().flatMap(this::refusal).distinct().limit(MOST).toList();
        return new Named(known.stream().limit(MOST).toList(), refusals, Math.max(0, known.size() - MOST));
    }

    private Stream<RepositoryAddress> repository(String typed) {
        return addresses.read(typed) instanceof Read.Repository(var address) ? Stream.of(address) : Stream.empty();
    }

    private Stream<Refusal> refusal(String typed) {
        return addresses.read(typed) instanceof Read.Refused(var because)
                ? Stream.of(new Refusal(typed, because))
                : Stream.empty();
    }

    /** What an application names; {@code more} repositories are not looked at. */
    record Named(List<RepositoryAddress> looked, List<Refusal> refusals, int more) {

        boolean isNothing() {
            return looked.isEmpty() && refusals.isEmpty();
        }
    }

    /** An address that nobody looks at, as it was typed, and why. */
    record Refusal(String typed, String because) {}
}
