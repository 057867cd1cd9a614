package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.CapacityModel.Square;
import org.worksonarm.portal.allocation.CapacityModel.Want;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ResourceNeed;

/** Four machines, and random wants of them; in the database and in the model. */
class CapacityScene {

    final CapacityModel model;
    final LoanFixtures fixtures;
    final AccountId admin;
    final List<Square> machines = new ArrayList<>();
    private final Random random;
    private final CapacityDeeds deeds;
    private final JdbcClient jdbc;

    CapacityScene(LocalDate today, Random random, CapacityDeeds deeds, JdbcClient jdbc) {
        this.model = new CapacityModel(today);
        this.fixtures = new LoanFixtures(jdbc);
        this.admin = fixtures.account("Admin");
        this.random = random;
        this.deeds = deeds;
        this.jdbc = jdbc;
        machines.add(whole(1));
        machines.add(whole(3));
        machines.add(host(8, "1.5", 12));
        machines.add(host(16, "1", 16));
    }

    /** What the model says is taken, and what the database does. */
    Set<String> expected() {
        var lines = new TreeSet<String>();
        model.entries.forEach(e -> lines.add("%s %s %s %s".formatted(e.id, e.machine.id, e.first, e.last)));
        return lines;
    }

    Set<String> booked() {
        return new TreeSet<>(jdbc.sql("""
                select concat_ws(' ', allocation_id, machine_id, starts_on, ends_on) from allocation
                where machine_id in (:machines) and not isempty(period)
                  and (status <> 'HELD' or held_until > timestamptz '2026-11-23 09:00Z')""")
                .param(
                        "machines",
                        machines.stream().map(each -> each.id.value()).toList())
                .query(String.class)
                .list());
    }

    UUID tenant() {
        return model.entries.isEmpty() || random.nextInt(3) > 0
                ? fixtures.application("Random", ApplicationStatus.ACCEPTED)
                : one(model.entries).tenant;
    }

    private Square whole(int cleaning) {
        var id = fixtures.machine("thunderx");
        deeds.terms(id, cleaning, "1");
        return new Square(id, cleaning);
    }

    private Square host(int vcpu, String overcommit, int lendable) {
        var id = fixtures.host(vcpu, 40, 4000, 4);
        deeds.terms(id, 2, overcommit);
        return new Square(id, vcpu, lendable, 40, 4, 2);
    }

    Want want(Square machine, UUID tenant, LocalDate first, LocalDate last) {
        if (machine.isWhole()) {
            return new Want(tenant, 0, 0, 0, first, last);
        }
        return random.nextInt(3) == 0
                ? new Want(tenant, 0, 0, 1 + random.nextInt(4), first, last)
                : new Want(tenant, 1 + random.nextInt(9), 1 + random.nextInt(20), 0, first, last);
    }

    static ResourceNeed need(Square machine, Want want) {
        if (machine.isWhole()) {
            return NeedBuilder.whole().build();
        }
        return want.slots() > 0
                ? NeedBuilder.ci(want.slots()).build()
                : NeedBuilder.vm(want.vcpu(), want.ram(), 1).build();
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
