package org.worksonarm.portal.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MacAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:1b:21:0a:bc:de", "00:1B:21:0A:BC:DE", "00-1B-21-0A-BC-DE", "001b.210a.bcde", "001B210ABCDE",
                "001b21-0abcde", "001b21:0abcde", "001b:210a:bcde", "0:1b:21:a:bc:de", "  00:1b:21:0a:bc:de "
            })
    void readsTheUsualNotations(String typed) {
        assertThat(MacAddress.parse(typed)).contains(new MacAddress("00:1b:21:0a:bc:de"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00:1b:21:0a:bc",
                "00:1b:21:0a:bc:de:ff",
                "00:1b-21:0a:bc:de",
                "00:1b:21:0a:bc:dg",
                "001b.210a-bcde",
                "00:00:00:00:00:00",
                "ff:ff:ff:ff:ff:ff",
                "01:00:5e:00:00:01",
                "52:54:00:12:34:56\n52:54:00:12:34:57"
            })
    void refusesWhatNoCardHas(String typed) {
        assertThat(MacAddress.parse(typed)).isEmpty();
    }

    @Test
    void isNeverMadeOfAnythingElse() {
        assertThatThrownBy(() -> new MacAddress("00-1B-21-0A-BC-DE")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MacAddress("01:00:5e:00:00:01")).isInstanceOf(IllegalArgumentException.class);
    }
}
