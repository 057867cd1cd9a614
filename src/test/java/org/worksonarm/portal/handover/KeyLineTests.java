package org.worksonarm.portal.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against keys that ssh-keygen made, and what it says of them. */
class KeyLineTests {

    private static final String ED25519 = SshFiles.keys().getFirst();

    @Test
    void readsWhatSshKeygenReads() {
        var read = KeyLine.read(SshFiles.read("good"));

        assertThat(read)
                .hasSize(7)
                .allSatisfy(line -> assertThat(line.refusal()).isEmpty());
        assertThat(read.stream().flatMap(KeyLine::keys).map(key -> "# %d %s".formatted(key.bits(), key.fingerprint())))
                .containsExactlyElementsOf(printedBySshKeygen());
    }

    @Test
    void keepsTheCommentAndTheBytes() {
        var key = KeyLine.read("  " + ED25519 + " of Ada\t2026 \n")
                .getFirst()
                .keys()
                .findFirst()
                .orElseThrow();

        assertThat(key.comment()).isEqualTo("ada@laptop of Ada 2026");
        assertThat(ED25519).contains(key.algorithm() + " " + key.blob());
    }

    @ParameterizedTest
    @CsvSource({
        "rsa-2048, 'needs 3072 bits or more; this has 2048'",
        "dsa, too weak",
        "certificate, This is a certificate"
    })
    void refusesWithThePlainReason(String file, String reason) {
        assertThat(refusal(SshFiles.read(file))).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "-----BEGIN OPENSSH PRIVATE KEY-----, This is a private key",
        "-----BEGIN RSA PRIVATE KEY-----, This is a private key",
        "PuTTY-User-Key-File-3: ssh-ed25519, file of PuTTY",
        "---- BEGIN SSH2 PUBLIC KEY ----, file of PuTTY",
        "-----BEGIN PUBLIC KEY-----, PEM file"
    })
    void saysOnceForAWholeFileWhatItIs(String head, String reason) {
        assertThat(KeyLine.read(head + "\nAAAA\nBBBB\n"))
                .singleElement()
                .satisfies(line -> assertThat(line.refusal()).contains(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ssh-ed25519",
                "no-pty ssh-ed25519 AAAA",
                "command=\"ls\" ssh-rsa AAAA",
                "ssh-ed25519 %%%",
                "hello"
            })
    void refusesWhatIsNoKey(String line) {
        assertThat(refusal(line)).isNotEmpty();
    }

    @Test
    void refusesAKeyThatIsCutOffAnywhere() {
        var parts = ED25519.split(" ", -1);
        for (var length = 4; length < parts[1].length(); length += 4) {
            assertThat(refusal(parts[0] + " " + parts[1].substring(0, length))).contains("copied whole");
        }
    }

    @Test
    void refusesBytesBehindTheKeyAndAnotherKindThanItSays() {
        var parts = ED25519.split(" ", -1);

        assertThat(refusal(parts[0] + " " + parts[1] + "AAAA")).contains("no such key");
        assertThat(refusal("ecdsa-sha2-nistp256 " + parts[1])).contains("no such key");
        assertThat(refusal("ssh-rsa " + parts[1])).contains("no such key");
    }

    private static String refusal(String pasted) {
        List<KeyLine> read = KeyLine.read(pasted);
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().isKey()).isFalse();
        return read.getFirst().refusal();
    }

    private static List<String> printedBySshKeygen() {
        return SshFiles.read("good")
                .lines()
                .filter(line -> line.startsWith("#"))
                .toList();
    }
}
