package org.worksonarm.portal.handover;

import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * An SSH public key.
 *
 * @param blob its bytes in Base64, which begin with the algorithm
 * @param comment what its owner calls it, such as a name and a machine; may be empty
 */
@Embeddable
record PublicKey(String algorithm, String blob, int bits, String fingerprint, String comment) {

    static PublicKey of(KeyKind kind, byte[] bytes, int bits, String comment) {
        var base64 = Base64.getEncoder();
        return new PublicKey(
                kind.prefix(),
                base64.encodeToString(bytes),
                bits,
                "SHA256:" + base64.withoutPadding().encodeToString(sha256(bytes)),
                comment);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
