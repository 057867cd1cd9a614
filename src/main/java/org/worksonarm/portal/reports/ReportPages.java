package org.worksonarm.portal.reports;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.Csv;
import org.worksonarm.portal.kernel.NotFound;

/** Puts reports together, to read or to take along. */
@Component
@Transactional(readOnly = true)
class ReportPages {

    private static final List<String> OF_MONTHS = List.of("of", "month", "lent days", "days that could be lent");

    private final UtilisationReading utilisation;
    private final DemandReading demand;
    private final ListReading lists;

    ReportPages(UtilisationReading utilisation, DemandReading demand, ListReading lists) {
        this.utilisation = utilisation;
        this.demand = demand;
        this.lists = lists;
    }

    ReportPage page(Dimension by, AccountId admin) {
        var all = Stream.of(Listing.values())
                .map(listing -> lists.first(listing, admin))
                .toList();
        return new ReportPage(utilisation.of(by, admin), demand.of(admin), all);
    }

    Csv file(String table, Dimension by, AccountId admin) {
        return switch (table) {
            case "utilisation" -> months(utilisation.of(by, admin));
            case "demand" ->
                new Csv(
                        Demand.HEADER,
                        demand.of(admin).stream().map(Demand::cells).toList());
            default -> list(Listing.named(table).orElseThrow(() -> new NotFound("report " + table)), admin);
        };
    }

    private Csv list(Listing listing, AccountId admin) {
        var found = lists.all(listing, admin);
        var header = Stream.concat(found.header().stream(), Stream.of("link")).toList();
        return new Csv(header, found.rows().stream().map(ReportPages::cells).toList());
    }

    private static List<String> cells(Listed.Row row) {
        return Stream.concat(row.cells().stream(), Stream.of(row.url())).toList();
    }

    private static Csv months(Utilisation found) {
        var all = Stream.concat(Stream.of(new Utilisation.Line("all", found.total())), found.lines().stream());
        return new Csv(OF_MONTHS, all.flatMap(ReportPages::cells).toList());
    }

    private static Stream<List<String>> cells(Utilisation.Line line) {
        return line.months().stream()
                .map(month -> List.of(
                        line.name(), month.month().toString(), "" + month.lentDays(), "" + month.offeredDays()));
    }
}
