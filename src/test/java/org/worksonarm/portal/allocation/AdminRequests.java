package org.worksonarm.portal.allocation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ResourceRequestId;

/** What an admin's browser sends. */
record AdminRequests(MockMvcTester mvc, AccountId admin) {

    MvcTestResult get(String path) {
        return mvc.get().uri(path).with(as(Role.ADMIN)).exchange();
    }

    MvcTestResult post(ResourceRequestId request, String machine, String from, String until) {
        return post("/allocations/requests/" + request, machine, from, until);
    }

    /** Asks what is free in a period, with a machine chosen already. */
    MvcTestResult look(ResourceRequestId request, String machine, String from, String until) {
        return post("/allocations/requests/" + request + "?look=1", machine, from, until);
    }

    private MvcTestResult post(String path, String machine, String from, String until) {
        return mvc.post()
                .uri(path)
                .param("machine", machine)
                .param("from", from)
                .param("until", until)
                .with(as(Role.ADMIN))
                .with(csrf())
                .exchange();
    }

    MvcTestResult end(AllocationId loan, String step, String reason, long version) {
        return mvc.post()
                .uri("/allocations/" + loan + "/" + step)
                .param("reason", reason)
                .param("lastDay", "TODAY")
                .param("version", String.valueOf(version))
                .with(as(Role.ADMIN))
                .with(csrf())
                .exchange();
    }

    RequestPostProcessor as(Role role) {
        var person = new SignedIn(admin, "Lin Park", Set.of(role));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList("ROLE_" + role)));
    }
}
