package org.worksonarm.portal.board;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;

/**
 * What all acceptances of a board come to.
 *
 * @param asked how many machines, virtual machines and shares of hosted CI they ask for
 * @param given for how many of them there are machines
 * @param firstShort the first one down the board for which there is not enough; null where there is enough for all
 * @param owed how many applications the reader has to review first, of which nothing is counted
 */
record Tally(
        int waiting,
        int accepted,
        int declined,
        int waitingList,
        int unknown,
        int asked,
        int given,
        @Nullable BoardRow firstShort,
        int owed) {

    static Tally of(List<Place> places, Map<ApplicationId, Claim> claims) {
        var accepted = places.stream().filter(Place::isAccepted).toList();
        var taken = accepted.stream()
                .flatMap(place -> Stream.ofNullable(claims.get(place.row().id())))
                .toList();
        return new Tally(
                places.size(),
                accepted.size(),
                count(places, Outcome.DECLINED),
                count(places, Outcome.WAITING_LIST),
                (int) taken.stream().filter(Claim::isUnknown).count(),
                taken.stream().mapToInt(Claim::asked).sum(),
                taken.stream().mapToInt(Claim::given).sum(),
                firstShort(accepted, claims),
                (int) places.stream().filter(place -> place.row().owed()).count());
    }

    public int lacking() {
        return asked - given;
    }

    public int undecided() {
        return waiting - accepted - declined - waitingList;
    }

    private static @Nullable BoardRow firstShort(List<Place> accepted, Map<ApplicationId, Claim> claims) {
        return accepted.stream()
                .map(Place::row)
                .filter(row -> isShort(claims.get(row.id())))
                .findFirst()
                .orElse(null);
    }

    private static boolean isShort(@Nullable Claim claim) {
        return claim != null && claim.given() < claim.asked();
    }

    private static int count(List<Place> places, Outcome outcome) {
        return (int) places.stream()
                .filter(place -> Objects.equals(place.outcome(), outcome))
                .count();
    }
}
