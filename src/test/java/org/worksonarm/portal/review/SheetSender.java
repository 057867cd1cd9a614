package org.worksonarm.portal.review;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Rubrics;

/** Fills in score sheets as a browser does. */
@TestComponent
class SheetSender {

    /** A complete sheet, whose total is 3.00. */
    static final List<String> ANSWERS = List.of("4", "n/a", "n/a", "n/a", "2", "n/a", "3", "5", "1", "3", "3");

    private final MockMvcTester mvc;
    private final Rubrics rubrics;

    SheetSender(MockMvcTester mvc, Rubrics rubrics) {
        this.mvc = mvc;
        this.rubrics = rubrics;
    }

    MvcTestResult send(
            ApplicationId application, SignedIn reviewer, String intent, List<String> answers, String version) {
        var request = sheet(application, answers, version).param("intent", intent);
        return request.with(as(reviewer)).with(csrf()).exchange();
    }

    /** As a page sends it while somebody types. */
    MvcTestResult type(
            ApplicationId application, SignedIn reviewer, UUID tab, long turn, List<String> answers, String version) {
        var request = sheet(application, answers, version)
                .header("HX-Request", "true")
                .param("tab", tab.toString())
                .param("turn", String.valueOf(turn));
        return request.with(as(reviewer)).with(csrf()).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder sheet(ApplicationId application, List<String> answers, String version) {
        var request = mvc.post()
                .uri("/review/" + application)
                .param("version", version)
                .param("revision", "1")
                .param("committeeComment", "typed for the committee")
                .param("applicantComment", "typed for the applicant");
        score(request, answers);
        return request;
    }

    private void score(MockMvcTester.MockMvcRequestBuilder request, List<String> answers) {
        var criteria = rubrics.current().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            request.param("scores[" + i + "].criterion", criteria.get(i).id().toString());
            if (i < answers.size()) {
                request.param("scores[" + i + "].points", answers.get(i));
            }
        }
    }
}
