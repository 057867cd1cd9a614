package org.worksonarm.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

@ExtendWith(OutputCaptureExtension.class)
class FailureLogTests {

    @Test
    void namesThePathButNotTheSecretOfAnInvitation(CapturedOutput output) {
        var request = new MockHttpServletRequest("POST", "/ignored");

        var number = new FailureLog().note(request, "/invitations/aB3-secret_/accept", null);

        assertThat(output.getAll())
                .contains(number, "POST /invitations/…/accept")
                .doesNotContain("aB3-secret_");
    }
}
