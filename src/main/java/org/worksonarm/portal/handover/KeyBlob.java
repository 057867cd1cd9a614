package org.worksonarm.portal.handover;

import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The binary part of a public key (RFC 4253, 5656 and 8709; PROTOCOL.u2f of OpenSSH): fields with their length first. */
final class KeyBlob {

    private static final int ED25519_BYTES = 32;
    private static final byte UNCOMPRESSED = 4;

    private final ByteBuffer rest;

    private KeyBlob(byte[] bytes) {
        this.rest = ByteBuffer.wrap(bytes);
    }

    /** The size in bits; empty where the bytes are no key of that kind, to the last of them. */
    static Optional<Integer> bits(KeyKind kind, byte[] bytes) {
        try {
            var blob = new KeyBlob(bytes);
            if (!blob.text().equals(kind.prefix())) {
                return Optional.empty();
            }
            return blob.key(kind).filter(_ -> !blob.rest.hasRemaining());
        } catch (BufferUnderflowException _) {
            return Optional.empty();
        }
    }

    private Optional<Integer> key(KeyKind kind) {
        return switch (kind) {
            case RSA -> rsa();
            case ED25519 -> ed25519(kind);
            case SK_ED25519 -> ed25519(kind).filter(_ -> !text().isEmpty());
            case ECDSA_256, ECDSA_384, ECDSA_521 -> point(kind);
            case SK_ECDSA -> point(kind).filter(_ -> !text().isEmpty());
        };
    }

    private Optional<Integer> rsa() {
        var exponent = new BigInteger(field());
        var modulus = new BigInteger(field());
        return exponent.testBit(0) && exponent.bitLength() > 1 && modulus.signum() > 0 && modulus.testBit(0)
                ? Optional.of(modulus.bitLength())
                : Optional.empty();
    }

    private Optional<Integer> ed25519(KeyKind kind) {
        return field().length == ED25519_BYTES ? Optional.of(kind.bits()) : Optional.empty();
    }

    private Optional<Integer> point(KeyKind kind) {
        var curve = text();
        var point = field();
        var length = 1 + 2 * ((kind.bits() + 7) / 8);
        return curve.equals("nistp" + kind.bits()) && point.length == length && point[0] == UNCOMPRESSED
                ? Optional.of(kind.bits())
                : Optional.empty();
    }

    private String text() {
        return new String(field(), StandardCharsets.US_ASCII);
    }

    private byte[] field() {
        var length = rest.getInt();
        if (length <= 0 || length > rest.remaining()) {
            throw new BufferUnderflowException();
        }
        var field = new byte[length];
        rest.get(field);
        return field;
    }
}
