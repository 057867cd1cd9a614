package org.worksonarm.portal.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.worksonarm.portal.allocation.BoardRequests.Asked;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.board.Claim;
import org.worksonarm.portal.board.ClaimLine;
import org.worksonarm.portal.board.Outlook;
import org.worksonarm.portal.board.Pool;
import org.worksonarm.portal.board.Step;
import org.worksonarm.portal.hardware.MachineState;

/** Walks down the board: gives machines to what is promised already, and then to one application after the other. */
final class BoardWalk {

    private final Stock stock;
    private final Wants wants;
    private final Map<String, String> modelNames;
    private final Plan plan;
    private final Plan start;
    private final Map<Want, Integer> free = new HashMap<>();

    BoardWalk(Stock stock, List<Asked> promised, Map<String, String> modelNames) {
        this.stock = stock;
        this.wants = new Wants(stock);
        this.modelNames = modelNames;
        this.plan = begin(promised);
        this.start = begin(promised);
    }

    Outlook down(List<Step> steps, Map<ApplicationId, List<Asked>> asked) {
        var claims = steps.stream()
                .map(step -> take(step, asked.getOrDefault(step.application(), List.of())))
                .toList();
        return new Outlook(pools(), claims);
    }

    private Plan begin(List<Asked> promised) {
        var bays = IntStream.range(0, stock.hosts().size())
                .mapToObj(place -> new Bay(stock.hosts().get(place), stock.calendar(place)))
                .toList();
        var begun = new Plan(bays);
        promised.forEach(line -> give(begun, wants.of(line.need()), line.number()));
        return begun;
    }

    private Claim take(Step step, List<Asked> lines) {
        var mark = plan.mark();
        var gifts = lines.stream().map(line -> gift(step, line)).toList();
        var asked = lines.stream().mapToInt(Asked::number).sum();
        var given = gifts.stream().mapToInt(Gift::given).sum();
        var sure = gifts.stream().allMatch(Gift::isSure);
        var taken = switch (step.kind()) {
            case ACCEPT -> true;
            case ACCEPT_IF_ALL_FITS -> asked > 0 && given == asked;
            case LOOK -> false;
        };
        if (!taken) {
            plan.takeBackTo(mark);
        }
        return new Claim(step.application(), taken, asked, given, sure, told(gifts));
    }

    private static List<ClaimLine> told(List<Gift> gifts) {
        return gifts.stream().flatMap(gift -> gift.told().stream()).toList();
    }

    private Gift gift(Step step, Asked line) {
        var want = wants.of(line.need());
        var before = step.told() ? plan.room(want) : 0;
        var gift = give(plan, want, line.number());
        return step.told() ? gift.telling(line(line, want, gift, before)) : gift;
    }

    private ClaimLine line(Asked line, Want want, Gift gift, int before) {
        var words = new ClaimWords(line, want, modelNames);
        var start = free.computeIfAbsent(want, this.start::room);
        return new ClaimLine(
                words.title(),
                words.period(),
                words.servedBy(),
                words.unknown(),
                line.number(),
                gift.given(),
                Math.max(want.fitting(), start),
                Math.max(start, before),
                Math.max(0, start - before),
                plan.room(want),
                gift.shortage().map(words::shortage).orElse(null),
                gift.isSure());
    }

    private static Gift give(Plan plan, Want want, int number) {
        for (var given = 0; given < number; given++) {
            var shortage = plan.put(want);
            if (shortage.isPresent()) {
                return new Gift(given, shortage, Optional.empty());
            }
        }
        return new Gift(number, Optional.empty(), Optional.empty());
    }

    private List<Pool> pools() {
        var places = IntStream.range(0, stock.hosts().size())
                .filter(place -> stock.hosts().get(place).state() == MachineState.AVAILABLE)
                .boxed()
                .collect(Collectors.groupingBy(
                        place -> stock.hosts().get(place).modelName(), LinkedHashMap::new, Collectors.toList()));
        var pools = new ArrayList<Pool>();
        places.forEach((name, ofModel) -> pools.add(pool(name, ofModel)));
        return pools;
    }

    private Pool pool(String name, List<Integer> places) {
        var lent = places.stream().filter(this::isLent).toList();
        var taken = places.stream()
                .filter(place -> !lent.contains(place) && plan.bays().get(place).isTouched())
                .count();
        var parts = places.stream().anyMatch(place -> !stock.hosts().get(place).isLentWhole());
        return new Pool(name, places.size(), lent.size(), (int) taken, parts);
    }

    private boolean isLent(int place) {
        return start.bays().get(place).isTouched()
                || stock.calendar(place).bookings().stream()
                        .anyMatch(booking -> booking.period().contains(stock.today()));
    }

    /** What was given of one line. */
    private record Gift(int given, Optional<Shortage> shortage, Optional<ClaimLine> told) {

        Gift telling(ClaimLine line) {
            return new Gift(given, shortage, Optional.of(line));
        }

        boolean isSure() {
            return shortage.isEmpty() || !(shortage.orElseThrow() instanceof Shortage.NoneFound);
        }
    }
}
