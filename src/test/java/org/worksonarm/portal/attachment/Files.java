package org.worksonarm.portal.attachment;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;

/** The attachments of one application, as somebody at a browser treats them. */
record Files(MockMvcTester mvc, JdbcClient jdbc, ApplicationId application) {

    MvcTestResult add(SignedIn person, String name, byte[] content) {
        return mvc.post()
                .uri(address())
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .with(as(person))
                .with(csrf())
                .exchange();
    }

    MvcTestResult remove(SignedIn person, String name) {
        return mvc.post()
                .uri(address(name) + "/remove")
                .with(as(person))
                .with(csrf())
                .exchange();
    }

    MvcTestResult read(SignedIn person, String name) {
        return open(person, address(name));
    }

    MvcTestResult open(SignedIn person, String address) {
        return mvc.get().uri(address).with(as(person)).exchange();
    }

    String address() {
        return "/applications/" + application + "/attachments";
    }

    String address(String name) {
        return address() + "/" + id(name);
    }

    UUID id(String name) {
        return jdbc.sql("select attachment_id from attachment where application_id = ? and name = ?")
                .params(application.value(), name)
                .query(UUID.class)
                .single();
    }

    int number() {
        return jdbc.sql("select count(*) from attachment where application_id = ? and last_revision is null")
                .param(application.value())
                .query(Integer.class)
                .single();
    }
}
