package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.allocation.HostFixtures.shared;
import static org.worksonarm.portal.allocation.HostFixtures.whole;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksonarm.portal.application.Answer;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.hardware.Aarch32;

class FitTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"FULL, Fits", "USER, MayFit", "-, MayFit", "NONE, DoesNotFit"})
    void judges32BitCode(@Nullable Aarch32 aarch32, String expected) {
        var fit = Fit.of(NeedBuilder.whole().withAarch32().build(), whole(64, 128, "ARMv8.0-A", aarch32));

        assertThat(fit.getClass().getSimpleName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ARMv8.2-A, Fits",
                "ARMv8.10-A, Fits",
                "ARMv9.0-A, Fits",
                "ARMv9-A, Fits",
                "ARMv8.1-A, DoesNotFit",
                "ARMv8-A, DoesNotFit",
                "-, MayFit",
                "unknown, MayFit"
            })
    void judgesArmv82(@Nullable String isa, String expected) {
        var fit = Fit.of(NeedBuilder.whole().armv82(Answer.YES).build(), whole(64, 128, isa, null));

        assertThat(fit.getClass().getSimpleName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NO", "NOT_SURE"})
    void asksForNoArchitectureWhereNoneIsNeeded(Answer answer) {
        var fit = Fit.of(NeedBuilder.whole().armv82(answer).build(), whole(64, 128, null, Aarch32.NONE));

        assertThat(fit).isInstanceOf(Fit.Fits.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"96, 96, Fits", "96, 97, DoesNotFit", "-, 1, MayFit", "96, -, Fits", "-, -, Fits"})
    void judgesCores(@Nullable Integer has, @Nullable Integer asked, String expected) {
        var fit = Fit.of(NeedBuilder.whole().cores(asked).build(), whole(has, 128, null, null));

        assertThat(fit.getClass().getSimpleName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"128, 128, Fits", "128, 129, DoesNotFit", "-, 1, MayFit"})
    void judgesMemory(@Nullable Integer has, @Nullable Integer asked, String expected) {
        var fit = Fit.of(NeedBuilder.whole().ram(asked).build(), whole(64, has, null, null));

        assertThat(fit.getClass().getSimpleName()).isEqualTo(expected);
    }

    @Test
    void tellsEveryReasonAtOnce() {
        var need =
                NeedBuilder.whole().withAarch32().armv82(Answer.YES).cores(200).build();

        var fit = Fit.of(need, whole(96, 128, "ARMv8.0-A", Aarch32.NONE));

        assertThat(fit)
                .isEqualTo(new Fit.DoesNotFit(List.of(
                        "runs no 32-bit Arm code", "ARMv8.0-A is older than Armv8.2", "96 cores, 200 asked for")));
    }

    @Test
    void namesWhatIsPartlyKnownAsDoubt() {
        var fit = Fit.of(NeedBuilder.whole().withAarch32().build(), whole(80, 256, "ARMv8.2-A", Aarch32.USER));

        assertThat(fit)
                .isInstanceOfSatisfying(
                        Fit.MayFit.class,
                        may -> assertThat(may.doubts())
                                .containsExactly("32-bit programs in user space only; a 32-bit kernel doesn't run"));
    }

    @Test
    void keepsWholeMachinesAndPartsApart() {
        assertThat(Fit.of(NeedBuilder.whole().build(), shared(64, 200, 1000, 4)))
                .isInstanceOf(Fit.DoesNotFit.class);
        assertThat(Fit.of(NeedBuilder.vm(1, 1, 1).build(), whole(96, 128, null, null)))
                .isInstanceOf(Fit.DoesNotFit.class);
        assertThat(Fit.of(NeedBuilder.ci(1).build(), whole(96, 128, null, null)))
                .isInstanceOf(Fit.DoesNotFit.class);
    }

    @ParameterizedTest
    @CsvSource({"64, 200, 1000, Fits", "65, 1, 1, DoesNotFit", "1, 201, 1, DoesNotFit", "1, 1, 1001, DoesNotFit"})
    void judgesTheSizeOfAVm(int vcpu, int ramGib, int diskGib, String expected) {
        var fit = Fit.of(NeedBuilder.vm(vcpu, ramGib, diskGib).build(), shared(64, 200, 1000, 4));

        assertThat(fit.getClass().getSimpleName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"4, Fits", "5, DoesNotFit"})
    void judgesSlotsOfHostedCi(int jobs, String expected) {
        var fit = Fit.of(NeedBuilder.ci(jobs).build(), shared(64, 200, 1000, 4));

        assertThat(fit.getClass().getSimpleName()).isEqualTo(expected);
    }

    @Test
    void saysThatItIsTheModelAskedFor() {
        ResourceNeed need = NeedBuilder.whole().preferring("thunderx").build();

        assertThat(Fit.of(need, whole(96, 128, null, null)))
                .isInstanceOfSatisfying(
                        Fit.Fits.class, fits -> assertThat(fits.reasons()).contains("the model that is asked for"));
    }
}
