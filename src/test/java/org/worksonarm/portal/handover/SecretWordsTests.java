package org.worksonarm.portal.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretWordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password: hunter2",
                "the console's password is hunter2",
                "token=abc",
                "https://ada:hunter2@bmc.example/",
                "-----BEGIN OPENSSH PRIVATE KEY-----",
                "Authorization: Bearer abcdefghijklmnop",
                "use ghp_abcdefghij0123456789",
                "key Zm9vYmFyMTIzNDU2Nzg5MEFCQ0RFRg==",
                "AKIAABCDEFGHIJKLMNOP"
            })
    void noticesWhatLooksLikeASecret(String text) {
        assertThat(SecretWords.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Password sign-in is off; your keys let you in.",
                "Host key: SHA256:s8hc+gnyO+YmsVAy1yPHohQH6wGqEyIhwzrgcO6q6CE",
                "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ9Z1pZ1r1z9Hq4mC0Wq1mYl2v4d8m8b9m0x8q0Y3x0v host",
                "See https://docs.example.org/Machines/Altra/FirstSteps2026WithPictures",
                "Serial console: ssh -t console@oob.example.org machine-12",
                "MAC 0c:42:a1:5e:00:1f, asset 01910000-0000-7000-8000-000000000301"
            })
    void leavesOrdinaryWordsAlone(String text) {
        assertThat(SecretWords.in(text)).isFalse();
    }
}
