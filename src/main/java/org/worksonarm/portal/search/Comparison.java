package org.worksonarm.portal.search;

import java.util.Arrays;

/** How a number or a day is compared; the longer signs come first, as the shorter ones begin them. */
enum Comparison {
    AT_LEAST(">=", "at least", "on or after"),
    AT_MOST("<=", "at most", "on or before"),
    MORE(">", "more than", "after"),
    LESS("<", "less than", "before"),
    EQUAL("=", "exactly", "on");

    private final String sign;
    private final String ofNumbers;
    private final String ofDays;

    Comparison(String sign, String ofNumbers, String ofDays) {
        this.sign = sign;
        this.ofNumbers = ofNumbers;
        this.ofDays = ofDays;
    }

    /** Without a sign, what is meant is equal. */
    static Comparison of(String value) {
        return Arrays.stream(values())
                .filter(comparison -> value.startsWith(comparison.sign))
                .findFirst()
                .orElse(EQUAL);
    }

    /** What stands after the sign. */
    String operand(String value) {
        return value.startsWith(sign) ? value.substring(sign.length()) : value;
    }

    String sign() {
        return sign;
    }

    String ofNumbers() {
        return ofNumbers;
    }

    String ofDays() {
        return ofDays;
    }
}
