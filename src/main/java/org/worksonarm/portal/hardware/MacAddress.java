package org.worksonarm.portal.hardware;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of one network card, in small letters with colons. */
public record MacAddress(String value) {

    private static final Pattern CANONICAL = Pattern.compile("(?:[0-9a-f]{2}:){5}[0-9a-f]{2}");
    private static final Pattern LOOSE = Pattern.compile("[0-9a-f]{1,2}(?:([:-])[0-9a-f]{1,2})(?:\\1[0-9a-f]{1,2}){4}");
    private static final Pattern GROUPS =
            Pattern.compile("[0-9a-f]{12}|[0-9a-f]{6}[:-][0-9a-f]{6}|[0-9a-f]{4}([.:-])[0-9a-f]{4}\\1[0-9a-f]{4}");
    private static final String NONE = "00:00:00:00:00:00";

    public MacAddress {
        if (!CANONICAL.matcher(value).matches() || value.equals(NONE) || isForGroups(value)) {
            throw new IllegalArgumentException("no address of a network card: " + value);
        }
    }

    /** Reads the usual notations: pairs with colons or hyphens, groups with dots, or digits alone. */
    public static Optional<MacAddress> parse(String typed) {
        var digits = digits(typed.strip().toLowerCase(Locale.ROOT));
        return digits.map(all -> all.replaceAll("(..)(?!$)", "$1:"))
                .filter(address -> !address.equals(NONE) && !isForGroups(address))
                .map(MacAddress::new);
    }

    private static Optional<String> digits(String typed) {
        if (LOOSE.matcher(typed).matches()) {
            return Optional.of(Stream.of(typed.split("[:-]"))
                    .map(pair -> pair.length() == 1 ? "0" + pair : pair)
                    .collect(Collectors.joining()));
        }
        return GROUPS.matcher(typed).matches() ? Optional.of(typed.replaceAll("[.:-]", "")) : Optional.empty();
    }

    /** An odd first number is an address of many cards, which no card has as its own. */
    private static boolean isForGroups(String address) {
        return Integer.parseInt(address.substring(0, 2), 16) % 2 == 1;
    }

    @Override
    public String toString() {
        return value;
    }
}
