package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.hardware.MachineModel;
import org.worksonarm.portal.kernel.NotFound;

/** Puts together the page on which an admin chooses a machine. */
@Component
@Transactional(readOnly = true)
class ChoicePages {

    private final LoanRequests requests;
    private final Offers offers;
    private final HardwareCatalogue catalogue;
    private final Loans loans;

    ChoicePages(LoanRequests requests, Offers offers, HardwareCatalogue catalogue, Loans loans) {
        this.requests = requests;
        this.offers = offers;
        this.catalogue = catalogue;
        this.loans = loans;
    }

    Period usualPeriod(ResourceRequestId id, LocalDate today, AccountId reader) {
        return find(id, reader).usualPeriod(today);
    }

    /** Without a period no machine can be offered, only the form that asks for one. */
    ChoicePage page(ResourceRequestId id, Optional<Period> period, Optional<UUID> chosen, AccountId reader) {
        var request = find(id, reader);
        return new ChoicePage(
                request,
                new NeedWords(request.need(), names()),
                period.map(wanted -> offers.page(request, wanted, reader)).orElse(null),
                period.isPresent()
                        ? null
                        : offers.chosen(chosen).map(Host::name).orElse(null),
                loans.held(id));
    }

    private LoanRequest find(ResourceRequestId id, AccountId reader) {
        return requests.find(id, reader).orElseThrow(() -> new NotFound("request " + id));
    }

    private Map<String, String> names() {
        return catalogue.models().stream().collect(Collectors.toMap(MachineModel::slug, MachineModel::name));
    }

    /** Either has offers or, without a period, the name of the machine that stays chosen meanwhile. */
    record ChoicePage(
            LoanRequest request,
            NeedWords need,
            @Nullable OfferPage offers,
            @Nullable String chosen,
            List<Loan> holds) {

        public boolean mayChoose() {
            return request.isAccepted() && !request.isFull();
        }
    }
}
