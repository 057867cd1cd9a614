package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksonarm.portal.importing.GuessedRequest.ArmV82;
import org.worksonarm.portal.importing.GuessedRequest.Kind;
import org.worksonarm.portal.importing.GuessedRequest.Size;

class RequestGuessesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            One Type 2A server                                | WHOLE_MACHINE | 1  | thunderx
            2x Mt Jade please                                 | WHOLE_MACHINE | 2  | altra-mt-jade
            Mt. Jade x3                                       | WHOLE_MACHINE | 3  | altra-mt-jade
            three Ampere Altra machines                       | WHOLE_MACHINE | 3  | altra-q80-30
            A c2.large.arm would do                           | WHOLE_MACHINE | 1  | emag-8180
            Two ThunderX2 boxes                               | WHOLE_MACHINE | 2  | thunderx2
            We would like 4 virtual machines                  | VM            | 4  | -
            2 small VMs                                       | VM            | 2  | -
            3 gitlab runners                                  | HOSTED_CI     | 3  | -
            Type: c3.large.arm64 Amount: 3                    | WHOLE_MACHINE | 3  | altra-q80-30
            9000 nodes                                        | WHOLE_MACHINE | 50 | -
            a HiSilicon box, as Cavium has no 32-bit          | WHOLE_MACHINE | 1  | hi1616
            at least 2 ARM nodes for the conformance test     | WHOLE_MACHINE | 2  | -
            """)
    void readsOneWish(String text, Kind kind, int quantity, String model) {
        assertThat(requests(text)).first().satisfies(request -> {
            assertThat(request.kind()).isEqualTo(kind);
            assertThat(request.quantity()).isEqualTo(quantity);
            assertThat(request.preferredModel()).isEqualTo(model);
            assertThat(text).contains(request.evidence());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2 Ampere Altra                                    | WHOLE_MACHINE | 2  | altra-q80-30
            4 Altras                                          | WHOLE_MACHINE | 4  | altra-q80-30
            a pair of eMAGs                                   | WHOLE_MACHINE | 2  | emag-8180
            3 Ampere eMAG                                     | WHOLE_MACHINE | 3  | emag-8180
            2 of the Ampere Altra machines                    | WHOLE_MACHINE | 2  | altra-q80-30
            Ampere Altra (2)                                  | WHOLE_MACHINE | 2  | altra-q80-30
            Ampere Altra: 80 cores                            | WHOLE_MACHINE | 1  | altra-q80-30
            Machines: two                                     | WHOLE_MACHINE | 2  | -
            Number of VMs: 4                                  | VM            | 4  | -
            half a dozen VMs                                  | VM            | 6  | -
            """)
    void readsHowManyOfWhat(String text, Kind kind, int quantity, String model) {
        assertThat(requests(text))
                .singleElement()
                .extracting(GuessedRequest::kind, GuessedRequest::quantity, GuessedRequest::preferredModel)
                .containsExactly(kind, quantity, model);
    }

    @Test
    void readsATableOfMachines() {
        assertThat(requests("| Model | Quantity |\n|---|---|\n| Ampere Altra | 2 |"))
                .singleElement()
                .extracting(GuessedRequest::quantity, GuessedRequest::preferredModel)
                .containsExactly(2, "altra-q80-30");
    }

    @Test
    void readsWishesUnderAHeadingOfUnknownMeaning() {
        var record = IssueFixtures.judged("Foo", "### Description\nFoo makes bars for all\n### Dreams\n2 Ampere Altra");

        assertThat(record.requests())
                .singleElement()
                .extracting(GuessedRequest::quantity, GuessedRequest::preferredModel)
                .containsExactly(2, "altra-q80-30");
    }

    @Test
    void leavesOutMachinesOfOtherArchitectures() {
        assertThat(requests("3 Type 2A plus 2 Type 1 and 4 x86 servers"))
                .singleElement()
                .extracting(GuessedRequest::quantity)
                .isEqualTo(3);
    }

    @Test
    void readsSizeAndTerm() {
        assertThat(requests("300 vCPU for 12 months")).singleElement().satisfies(request -> {
            assertThat(request.kind()).isEqualTo(Kind.VM);
            assertThat(request.size().vcpu()).isEqualTo(300);
            assertThat(request.months()).isEqualTo(12);
        });
        assertThat(requests("Baseline 32 cores, 64 GB memory, 1 TB storage")
                        .getFirst()
                        .size())
                .isEqualTo(new Size(32, 64, 1024));
        assertThat(requests("VMs: 2, cores: 8, RAM: 32 GB").getFirst().size()).isEqualTo(new Size(8, 32, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we build for armhf too                | true  | false
            no 32-bit needed, long-term           | false | true
            ongoing, 24x7                         | false | true
            continuous integration for two weeks  | false | false
            """)
    void readsNeeds(String text, boolean aarch32, boolean continuing) {
        assertThat(requests(text).getFirst().needsAarch32()).isEqualTo(aarch32);
        assertThat(requests(text).getFirst().continuing()).isEqualTo(continuing);
    }

    @ParameterizedTest
    @CsvSource({
        "Yes, YES",
        "No, NO",
        "Not sure, UNSURE",
        "Not required but beneficial, NO",
        "For now no, NO",
        "Depends, UNSURE"
    })
    void readsTheNeedForArmV82(String answer, ArmV82 expected) {
        var record = IssueFixtures.judged(
                "Foo", "### Description\nFoo makes bars for all\n### Does it need ARMv8.2?\n" + answer);

        assertThat(record.requests().getFirst().needsArmV82()).isEqualTo(expected);
    }

    @Test
    void saysWhenNothingIsStated() {
        assertThat(requests("whatever you have"))
                .singleElement()
                .extracting(GuessedRequest::isStated, GuessedRequest::quantity)
                .containsExactly(false, 1);
    }

    private static List<GuessedRequest> requests(String text) {
        return IssueFixtures.judged(
                        "Foo", "### Description\nFoo makes bars for all\n### Hardware requirements\n" + text)
                .requests();
    }
}
