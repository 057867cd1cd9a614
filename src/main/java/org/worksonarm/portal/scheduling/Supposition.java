package org.worksonarm.portal.scheduling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.Berth;
import org.worksonarm.portal.allocation.Yard;
import org.worksonarm.portal.application.ApplicationId;

/** Something that may happen to the machines, for a schedule that asks what if. It changes nothing but the schedule. */
sealed interface Supposition {

    Yard in(Yard yard);

    Assumption assumption();

    /** No machine of the site serves longer than that day. */
    record SiteCloses(String site, String name, LocalDate day) implements Supposition {

        @Override
        public Yard in(Yard yard) {
            return yard.with(yard.berths().stream()
                    .map(berth -> berth.site().equals(site) ? berth.closing(day) : berth)
                    .toList());
        }

        @Override
        public Assumption assumption() {
            return new Assumption("%s closes on %s.".formatted(name, Days.words(day)), null);
        }
    }

    /** So many machines of a kind that there is come to a site, with what theirs is lent by and on usual terms. */
    record MachinesArrive(int number, String model, String site, LocalDate day, String modelName, String siteName)
            implements Supposition {

        @Override
        public Yard in(Yard yard) {
            var kind = first(yard, berth -> berth.model().equals(model));
            var place = first(yard, berth -> berth.site().equals(site));
            if (kind.isEmpty() || place.isEmpty()) {
                return yard;
            }
            var arriving = IntStream.rangeClosed(1, number)
                    .mapToObj(each ->
                            kind.get().another("new %s %d".formatted(modelName, each), place.get(), yard.today(), day));
            return yard.with(Stream.concat(yard.berths().stream(), arriving).toList());
        }

        private static Optional<Berth> first(Yard yard, Predicate<Berth> is) {
            return yard.berths().stream().filter(is).findFirst();
        }

        @Override
        public Assumption assumption() {
            var words = "%d × %s %s at %s on %s."
                    .formatted(number, modelName, number == 1 ? "arrives" : "arrive", siteName, Days.words(day));
            return new Assumption(words, null);
        }
    }

    /** A loan lasts until another day. */
    record LoanRenewed(AllocationId loan, ApplicationId application, String words, LocalDate until)
            implements Supposition {

        @Override
        public Yard in(Yard yard) {
            return yard.with(yard.berths().stream()
                    .map(berth -> berth.renewed(loan, until))
                    .toList());
        }

        @Override
        public Assumption assumption() {
            return new Assumption(
                    "The loan of %s is renewed until %s.".formatted(words, Days.words(until)), application);
        }
    }
}
