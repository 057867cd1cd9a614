package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.allocation.HostFixtures.shared;
import static org.worksonarm.portal.allocation.HostFixtures.whole;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.hardware.Aarch32;

class SupplyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Host thunder = whole("thunderx", "ewr1", 96, 128, "ARMv8.0-A", Aarch32.NONE);
    private final Host hisilicon = whole("hi1616", "ewr1", 64, null, "ARMv8.0-A", Aarch32.FULL);
    private final Host altra = whole("altra", "da11", 80, 256, "ARMv8.2-A", Aarch32.USER);

    @Test
    void tellsWhatFitsAndWhatMayFit() {
        var supply = supply(NeedBuilder.whole().withAarch32(), thunder, altra, hisilicon);

        assertThat(supply.headline()).isEqualTo("1 model fits, and 1 more may fit.");
        assertThat(supply.serving()).extracting(ModelSupply::name).containsExactly("hi1616", "altra");
        assertThat(supply.misfits()).extracting(ModelSupply::name).containsExactly("thunderx");
    }

    @Test
    void takesNothingUnknownForANo() {
        var supply = supply(NeedBuilder.whole().ram(256), hisilicon);

        assertThat(supply.headline()).isEqualTo("1 model may fit; none surely does.");
        assertThat(supply.serving().getFirst().but()).containsExactly("GiB RAM: not known, 256 asked for");
    }

    @Test
    void tellsHowManyMoreModelsFitWithoutA32BitDemand() {
        var supply = supply(NeedBuilder.whole().withAarch32(), hisilicon, thunder);

        assertThat(supply.easings()).containsExactly("Without 32-bit Arm code (AArch32), 1 more model fits.");
    }

    @Test
    void doesNotPromiseAModelThatLacksTwoThings() {
        var supply = supply(NeedBuilder.whole().withAarch32().cores(120), thunder);

        assertThat(supply.headline()).isEqualTo("No model of the programme fits this as it stands.");
        assertThat(supply.easings()).isEmpty();
    }

    @Test
    void tellsFromWhenAsManyAreFreeAsAreAskedFor() {
        var other = whole("thunderx", "ewr1", 96, 128, "ARMv8.0-A", Aarch32.NONE);
        var stock = stock(List.of(thunder, other), lent(other, TODAY.plusMonths(2)));

        assertThat(when(stock, NeedBuilder.whole())).isEqualTo("free now");
        assertThat(when(stock, NeedBuilder.whole().times(2))).isEqualTo("all 2 free from 24 January 2027 (UTC)");
        assertThat(when(stock, NeedBuilder.whole().times(3))).isEqualTo("2 of the 3 asked for can be lent for so long");
    }

    @Test
    void tellsHowManyOfThemCouldBeLentSoon() {
        var other = whole("thunderx", "ewr1", 96, 128, "ARMv8.0-A", Aarch32.NONE);
        var stock = stock(List.of(thunder, other), lent(other, TODAY.plusMonths(2)));

        assertThat(stock.supply(NeedBuilder.whole().times(2).build()).easings())
                .contains("1 of the 2 could be lent within a month.");
    }

    @Test
    void offersAVirtualMachineWhereThatComesSooner() {
        var stock = stock(List.of(thunder, shared(64, 200, 1000, 4)), lent(thunder, TODAY.plusYears(1)));

        assertThat(stock.supply(NeedBuilder.whole().build()).easings())
                .contains("As a virtual machine of 4 vCPU, 8 GiB RAM and 80 GiB disk, 1 site could serve it within a"
                        + " month.");
    }

    @Test
    void countsSeveralVirtualMachinesOnOneHost() {
        var stock = stock(List.of(shared(64, 200, 1000, 4)));

        assertThat(when(stock, NeedBuilder.vm(32, 100, 500).times(2))).isEqualTo("all 2 free now");
        assertThat(when(stock, NeedBuilder.vm(32, 100, 500).times(3)))
                .isEqualTo("2 of the 3 asked for can be lent for so long");
    }

    private static String when(Stock stock, NeedBuilder need) {
        return stock.supply(need.build()).serving().getFirst().when();
    }

    private static Supply supply(NeedBuilder need, Host... hosts) {
        return stock(List.of(hosts)).supply(need.build());
    }

    private static Stock stock(List<Host> hosts, Booking... bookings) {
        return new Stock(hosts, Arrays.stream(bookings).collect(Collectors.groupingBy(Booking::machineId)), TODAY);
    }

    private static Booking lent(Host host, LocalDate last) {
        var id = UUID.randomUUID();
        return new Booking(
                id, host.machineId(), Portion.whole(), new Period(TODAY, last), AllocationStatus.ACTIVE, null);
    }
}
