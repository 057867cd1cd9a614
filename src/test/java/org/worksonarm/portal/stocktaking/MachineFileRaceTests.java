package org.worksonarm.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.stocktaking.FileDesk.FILES;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({FileDesk.class, Scenery.class})
class MachineFileRaceTests {

    @Autowired
    FileDesk desk;

    @Autowired
    Scenery scenery;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from machine where name like 'rac%'").update();
    }

    @Test
    void twoFilesWithOneSerialNumberAddOneMachine() throws InterruptedException {
        desk.site("rac1");
        var admin = scenery.person("Olive Keeper", Role.ADMIN);
        var runs = IntStream.range(0, 8)
                .mapToObj(at -> "name,model,site,serial\nrac1-tx-0" + at + ",thunderx,rac1,RACE-1\n")
                .map(text -> desk.brought(FILES, text, admin))
                .map(file -> Map.entry(file, desk.fingerprint(desk.get(file, admin))))
                .map(file -> (Callable<Integer>)
                        () -> desk.post(file.getKey(), admin, Map.of("fingerprint", file.getValue()))
                                .getResponse()
                                .getStatus())
                .toList();

        assertThat(AtOnce.answers(runs)).containsOnly(302, 409).containsOnlyOnce(302);
        assertThat(jdbc.sql("select count(*) from machine where serial = 'RACE-1'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void takesInTenThousandMachinesAndShowsThem() {
        desk.site("rac2");
        var admin = scenery.person("Olive Keeper", Role.ADMIN);
        var lines = IntStream.range(0, 10_000)
                .mapToObj(at -> "rac2-%05d,thunderx,rac2,RAC-%05d,5254%08x,spare".formatted(at, at, at))
                .collect(Collectors.joining("\n", "name,model,site,serial,macs,labels\n", "\n"));
        var file = desk.brought(FILES, lines, admin);

        assertThat(took(() -> desk.confirm(file, admin))).isLessThan(Duration.ofMinutes(2));

        assertThat(desk.get("/machines?site=rac2&label=spare", admin))
                .bodyText()
                .contains("rac2-00049");
        assertThat(took(() -> desk.get("/machines?site=rac2&label=spare&after=rac2-09000", admin)))
                .isLessThan(Duration.ofSeconds(3));
        assertThat(took(() -> desk.get("/machines/machines.csv", admin))).isLessThan(Duration.ofSeconds(20));
    }

    private static Duration took(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
