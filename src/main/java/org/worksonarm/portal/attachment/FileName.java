package org.worksonarm.portal.attachment;

import java.text.Normalizer;

/** The name of a file, without anything that could lead elsewhere or show another ending than it has. */
record FileName(String value) {

    private static final int LONGEST = 150;

    /** Of what a browser sent, which may be a path, and may hold characters that nobody sees. */
    static FileName of(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .replaceAll("[:*?\"<>|]", "_")
                .replaceAll("\\s+", " ")
                .strip();
        return new FileName(shortened(plain.isEmpty() ? "file" : plain));
    }

    /** The ending stays. */
    private static String shortened(String name) {
        var surplus = name.length() - LONGEST;
        if (surplus <= 0) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var cut = dot <= surplus ? LONGEST : dot - surplus;
        var kept = name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut);
        return dot <= surplus ? kept : kept + name.substring(dot);
    }
}
