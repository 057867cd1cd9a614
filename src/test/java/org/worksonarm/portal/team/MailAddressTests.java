package org.worksonarm.portal.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "ada@example.org, ada@example.org",
        "' Ada.Moreau+arm@Example.ORG ', ada.moreau+arm@example.org",
        "ada@bücher.example, ada@xn--bcher-kva.example"
    })
    void isTheSameHoweverItIsTyped(String typed, String address) {
        assertThat(MailAddress.of(typed)).contains(new MailAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.org",
                "ada@localhost",
                "ada@example..org",
                "ada@-example.org",
                "Ada <ada@example.org>",
                "ada@example.org, bob@example.org",
                "ada@example.org\nBcc: all@example.org",
                "a da@example.org"
            })
    void refusesWhatIsNotOneAddress(String typed) {
        assertThat(MailAddress.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 300})
    void refusesWhatMailServersRefuseAsTooLong(int length) {
        assertThat(MailAddress.of("a".repeat(length) + "@example.org")).isEmpty();
    }
}
