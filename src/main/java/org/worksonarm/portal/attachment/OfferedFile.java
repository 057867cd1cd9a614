package org.worksonarm.portal.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that may be attached, as far as that can be told without the application. */
final class OfferedFile {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Why a file is refused; the words stand in the messages. */
    enum Refusal {
        NONE_CHOSEN,
        EMPTY,
        TOO_LARGE,
        WRONG_ENDING,
        WRONG_CONTENT,
        SAME,
        TOO_MANY,
        TOO_MUCH,
        CLOSED
    }

    private final String name;
    private final FileKind kind;
    private final byte[] content;

    OfferedFile(String name, FileKind kind, byte[] content) {
        this.name = name;
        this.kind = kind;
        this.content = content;
    }

    String name() {
        return name;
    }

    FileKind kind() {
        return kind;
    }

    byte[] content() {
        return content;
    }

    long size() {
        return content.length;
    }

    /** The same for the same content. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
