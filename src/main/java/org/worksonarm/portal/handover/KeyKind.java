package org.worksonarm.portal.handover;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of SSH public keys that open a machine. */
enum KeyKind {
    ED25519("ssh-ed25519", 256),
    ECDSA_256("ecdsa-sha2-nistp256", 256),
    ECDSA_384("ecdsa-sha2-nistp384", 384),
    ECDSA_521("ecdsa-sha2-nistp521", 521),
    RSA("ssh-rsa", 0),
    SK_ED25519("sk-ssh-ed25519@openssh.com", 256),
    SK_ECDSA("sk-ecdsa-sha2-nistp256@openssh.com", 256);

    private final String prefix;
    private final int bits;

    KeyKind(String prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    String prefix() {
        return prefix;
    }

    /** Size of the key in bits; 0 where each key has its own. */
    int bits() {
        return bits;
    }

    static Optional<KeyKind> of(String prefix) {
        return Arrays.stream(values())
                .filter(kind -> kind.prefix.equals(prefix))
                .findFirst();
    }
}
