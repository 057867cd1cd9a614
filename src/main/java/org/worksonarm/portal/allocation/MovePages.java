package org.worksonarm.portal.allocation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.kernel.NotFound;

/** Finds where a loan can move. */
@Component
@Transactional(readOnly = true)
class MovePages {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final LoanRequests requests;
    private final Offers offers;

    MovePages(JdbcClient jdbc, LoanRequests requests, Offers offers) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.offers = offers;
    }

    /** Other machines that fit and are free for the days that are left, the best first. */
    List<Loan.Option> targets(Loan loan, AccountId reader) {
        if (!loan.movesAsItIs() && !loan.today().isBefore(loan.endsOn())) {
            return List.of();
        }
        var row = jdbc.sql("select resource_request_id, machine_id from allocation where allocation_id = ?")
                .param(loan.id())
                .query(Place.class)
                .single();
        var id = new ResourceRequestId(row.resourceRequestId());
        var request = requests.find(id, reader).orElseThrow(() -> new NotFound("request " + id));
        return offers.page(request, loan.daysToMove(), reader).kinds().stream()
                .flatMap(kind -> Stream.concat(kind.best().stream(), kind.more().stream()))
                .filter(offer ->
                        offer.isFree() && !offer.isChosen(row.machineId().toString()))
                .limit(SHOWN)
                .map(offer -> new Loan.Option(offer.host().machineId().toString(), words(offer)))
                .toList();
    }

    private static String words(Offer offer) {
        return "%s: %s, %s"
                .formatted(offer.host().name(), offer.where(), offer.label().toLowerCase(Locale.ROOT));
    }

    private record Place(UUID resourceRequestId, UUID machineId) {}
}
