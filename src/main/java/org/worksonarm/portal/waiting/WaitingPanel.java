package org.worksonarm.portal.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.StatusPanel;
import org.worksonarm.portal.decision.RequestedResources;

/** Tells a team its place on the waiting list and why, and what it is offered; nothing of those before it. */
@Component
@Order(0)
@Transactional(readOnly = true)
class WaitingPanel implements StatusPanel {

    private static final String PLACES = """
            select need, place, waiting, accepted, months from (
                select w.application_id, w.need, w.accepted, least(12, greatest(0,
                           (cast(:today as date) - (w.submitted_at at time zone 'utc')::date) / 30)) as months,
                       count(*) over (partition by w.need) as waiting,
                       row_number() over (partition by w.need order by %s desc, %s) as place
                from waiting_line w) places
            where application_id = :application order by place""".formatted(Turn.POINTS, Turn.TIES);

    private final JdbcClient jdbc;
    private final OfferViews offers;
    private final List<RequestedResources> resources;
    private final Clock clock;

    WaitingPanel(JdbcClient jdbc, OfferViews offers, List<RequestedResources> resources, Clock clock) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.resources = resources;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panelFor(ApplicationId application) {
        var places = places(application);
        var made = offers.of(application);
        return places.isEmpty() && made.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("waiting/waiting-panel", new Turns(places, needs(application), made)));
    }

    private List<String> needs(ApplicationId application) {
        return resources.stream()
                .flatMap(each -> each.inWords(List.of(application)).getOrDefault(application, List.of()).stream())
                .toList();
    }

    List<Place> places(ApplicationId application) {
        return jdbc.sql(PLACES)
                .param("today", LocalDate.now(clock))
                .param("application", application.value())
                .query((row, _) -> new Place(
                        new NeedKind(row.getString("need")),
                        row.getInt("place"),
                        row.getInt("waiting"),
                        row.getBoolean("accepted"),
                        row.getInt("months")))
                .list();
    }

    /** What the panel shows: the open offers first. */
    record Turns(List<Place> places, List<String> needs, List<OfferView> offers) {

        public List<OfferView> open() {
            return offers.stream().filter(OfferView::isOpen).toList();
        }

        public List<OfferView> ended() {
            return offers.stream().filter(offer -> !offer.isOpen()).toList();
        }
    }

    /** The place of a line among all that wait for the same kind of thing; {@code months} of waiting count. */
    record Place(NeedKind need, int place, int waiting, boolean accepted, int months) {

        public String why() {
            var age = months == 0 ? "nothing yet for its age" : "%d × 0.1 for its age".formatted(months);
            return "The score of its reviews counts"
                    + (accepted ? ", with 1 for the promise of a machine" : "")
                    + " and " + age + ".";
        }
    }
}
