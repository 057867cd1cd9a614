package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.importing.GuessedRequest.ArmV82;
import org.worksonarm.portal.importing.GuessedRequest.Kind;
import org.worksonarm.portal.importing.GuessedRequest.Size;

class GuessNamesTests {

    private final GuessNames names =
            new GuessNames(Map.of("languages", "Languages", "ci-cd", "CI/CD"), Map.of("emag-8180", "eMAG 8180"));

    @Test
    void callsAreasByTheirNames() {
        assertThat(names.areas(List.of(area("ci-cd"), area("languages")))).isEqualTo("CI/CD; Languages");
    }

    @Test
    void countsWhatIsAskedFor() {
        assertThat(names.requests(
                        List.of(request(Kind.WHOLE_MACHINE, 1, "emag-8180", false), request(Kind.VM, 3, null, true))))
                .isEqualTo("1 whole machine, preferably eMAG 8180; 3 virtual machines, runs 32-bit Arm code");
        assertThat(names.requests(List.of(request(Kind.HOSTED_CI, 2, null, false))))
                .isEqualTo("hosted CI, 2 times");
    }

    @Test
    void leavesOutWhatTheProgrammeDoesNotKnow() {
        assertThat(names.areas(List.of(area("gardening")))).isEmpty();
        assertThat(names.requests(List.of(request(Kind.WHOLE_MACHINE, 2, "abacus", false))))
                .isEqualTo("2 whole machines");
    }

    private static AreaGuess area(String slug) {
        return new AreaGuess(slug, List.of());
    }

    private static GuessedRequest request(Kind kind, int quantity, @Nullable String model, boolean aarch32) {
        return new GuessedRequest(
                kind, quantity, model, aarch32, ArmV82.UNSURE, Size.NOT_SAID, false, null, "as they wrote");
    }
}
