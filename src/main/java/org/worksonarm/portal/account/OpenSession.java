package org.worksonarm.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Makes a browser session one of a signed-in person. */
@Component
class OpenSession {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    void open(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        var token = UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
        var context = new SecurityContextImpl(token);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
