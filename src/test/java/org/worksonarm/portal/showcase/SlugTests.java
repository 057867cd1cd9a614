package org.worksonarm.portal.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource({
        "Julia, julia",
        "FD.io VPP, fd-io-vpp",
        "'  Ünïcödé & Co. ', unicode-co",
        "日本, project",
        "'<script>', script"
    })
    void isMadeOfWhatEveryKeyboardHas(String name, String slug) {
        assertThat(Slug.of(name)).hasToString(slug);
    }

    @Test
    void staysShort() {
        var slug = Slug.of("a".repeat(59) + " long name");

        assertThat(slug.value()).hasSize(59);
        assertThat(slug.numbered(2)).hasToString(slug + "-2");
    }
}
