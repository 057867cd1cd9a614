package org.worksonarm.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes NUL out of all that is sent, because PostgreSQL cannot store it. A filter and no property editor: an editor for
 * text neither sees the elements of a list nor stays in place beside another one for text.
 */
@Component
class NulStripping extends OncePerRequestFilter {

    private static final String NUL = "\0";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Stripped(request), response);
    }

    private static final class Stripped extends HttpServletRequestWrapper {

        Stripped(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : value.replace(NUL, "");
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : strip(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var stripped = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> stripped.put(name, strip(values)));
            return stripped;
        }

        private static String[] strip(String[] values) {
            return Stream.of(values).map(value -> value.replace(NUL, "")).toArray(String[]::new);
        }
    }
}
